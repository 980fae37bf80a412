/**
 * @generated SignedSource<<c2294019386b314b529fdd304b0c0d0f>>
 * @relayHash 84cb3c36eb992521b2a7ee52c8db05cd
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID d9bef8ed22f67fba08690a7ad3519fbb431b8b62abcfae6421b60b7917681885

import { ConcreteRequest } from 'relay-runtime';
export type PasswordChangeInput = {
  currentPassword: string;
  password: string;
};
export type securityPanelPasswordMutation$variables = {
  input: PasswordChangeInput;
};
export type securityPanelPasswordMutation$data = {
  readonly passwordChange: {
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly field: ReadonlyArray<string> | null | undefined;
      readonly message: string;
    }>;
  };
};
export type securityPanelPasswordMutation = {
  response: securityPanelPasswordMutation$data;
  variables: securityPanelPasswordMutation$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "input"
  }
],
v1 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "input",
        "variableName": "input"
      }
    ],
    "concreteType": "PasswordChangePayload",
    "kind": "LinkedField",
    "name": "passwordChange",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "UserError",
        "kind": "LinkedField",
        "name": "userErrors",
        "plural": true,
        "selections": [
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "code",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "message",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "field",
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ],
    "storageKey": null
  }
];
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "securityPanelPasswordMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "securityPanelPasswordMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "d9bef8ed22f67fba08690a7ad3519fbb431b8b62abcfae6421b60b7917681885",
    "metadata": {},
    "name": "securityPanelPasswordMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "52672fb77d03a4218cbf7039c413a724";

export default node;

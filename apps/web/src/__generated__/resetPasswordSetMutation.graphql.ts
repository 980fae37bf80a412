/**
 * @generated SignedSource<<537214770544b0bab0d697fe6aef33b2>>
 * @relayHash d8556dab1efc0b0b8683a0e5972c8a7d
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 4c79ab2f8fdd20bc589f14eca94f09132487c109b115f2abd692a7f96a5a9c53

import { ConcreteRequest } from 'relay-runtime';
export type PasswordResetInput = {
  password: string;
  token: string;
};
export type resetPasswordSetMutation$variables = {
  input: PasswordResetInput;
};
export type resetPasswordSetMutation$data = {
  readonly passwordReset: {
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly field: ReadonlyArray<string> | null | undefined;
      readonly message: string;
    }>;
  };
};
export type resetPasswordSetMutation = {
  response: resetPasswordSetMutation$data;
  variables: resetPasswordSetMutation$variables;
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
    "concreteType": "PasswordResetPayload",
    "kind": "LinkedField",
    "name": "passwordReset",
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
    "name": "resetPasswordSetMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "resetPasswordSetMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "4c79ab2f8fdd20bc589f14eca94f09132487c109b115f2abd692a7f96a5a9c53",
    "metadata": {},
    "name": "resetPasswordSetMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "5d564b953d14adda2061acfd6febe618";

export default node;

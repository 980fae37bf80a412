/**
 * @generated SignedSource<<675bb4775ccc900d2bb92248d783a6dc>>
 * @relayHash f213fb1376c75ba4f0de36fa3997dee8
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 1ce0dbccc782d3f88e1168e8a7c142d20e625fed3b99fe6c1b7e540a6cb2bea7

import { ConcreteRequest } from 'relay-runtime';
export type PasswordResetRequestInput = {
  email: string;
};
export type resetPasswordRequestMutation$variables = {
  input: PasswordResetRequestInput;
};
export type resetPasswordRequestMutation$data = {
  readonly passwordResetRequest: {
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly field: ReadonlyArray<string> | null | undefined;
      readonly message: string;
    }>;
  };
};
export type resetPasswordRequestMutation = {
  response: resetPasswordRequestMutation$data;
  variables: resetPasswordRequestMutation$variables;
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
    "concreteType": "PasswordResetRequestPayload",
    "kind": "LinkedField",
    "name": "passwordResetRequest",
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
    "name": "resetPasswordRequestMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "resetPasswordRequestMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "1ce0dbccc782d3f88e1168e8a7c142d20e625fed3b99fe6c1b7e540a6cb2bea7",
    "metadata": {},
    "name": "resetPasswordRequestMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "de6a0df802cfe22cdccc9438b98093cf";

export default node;

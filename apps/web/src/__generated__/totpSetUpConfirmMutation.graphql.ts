/**
 * @generated SignedSource<<3b4dad1b9f8e725ff05f68d32acc9589>>
 * @relayHash 159d2c4402aec5da2ec1888cb55007bf
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID b9022411febaf2f9e0af60ee848946a9bbd05c515591e53bbcb4cd44284fd026

import { ConcreteRequest } from 'relay-runtime';
export type CodeInput = {
  code: string;
};
export type totpSetUpConfirmMutation$variables = {
  input: CodeInput;
};
export type totpSetUpConfirmMutation$data = {
  readonly totpConfirm: {
    readonly recoveryCodes: ReadonlyArray<string> | null | undefined;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly field: ReadonlyArray<string> | null | undefined;
      readonly message: string;
    }>;
  };
};
export type totpSetUpConfirmMutation = {
  response: totpSetUpConfirmMutation$data;
  variables: totpSetUpConfirmMutation$variables;
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
    "concreteType": "FactorAddPayload",
    "kind": "LinkedField",
    "name": "totpConfirm",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "recoveryCodes",
        "storageKey": null
      },
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
    "name": "totpSetUpConfirmMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "totpSetUpConfirmMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "b9022411febaf2f9e0af60ee848946a9bbd05c515591e53bbcb4cd44284fd026",
    "metadata": {},
    "name": "totpSetUpConfirmMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "a8a806aaedb2d6e389959392a37235b1";

export default node;

/**
 * @generated SignedSource<<4fbe0f35ff7d573058c1326cec8161b8>>
 * @relayHash 8533edd5e2576a307ddbaf1773c5922e
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 1b01c099fc473bcde679eb4932d099dfe396de5d25c1e764c1d05273618b58c8

import { ConcreteRequest } from 'relay-runtime';
export type NetworkRoleWithdrawInput = {
  grantId: string;
};
export type withdrawDialogMutation$variables = {
  input: NetworkRoleWithdrawInput;
};
export type withdrawDialogMutation$data = {
  readonly networkRoleWithdraw: {
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly field: ReadonlyArray<string> | null | undefined;
      readonly message: string;
    }>;
    readonly withdrawnGrantId: string | null | undefined;
  };
};
export type withdrawDialogMutation = {
  response: withdrawDialogMutation$data;
  variables: withdrawDialogMutation$variables;
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
    "concreteType": "NetworkRoleWithdrawPayload",
    "kind": "LinkedField",
    "name": "networkRoleWithdraw",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "withdrawnGrantId",
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
    "name": "withdrawDialogMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "withdrawDialogMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "1b01c099fc473bcde679eb4932d099dfe396de5d25c1e764c1d05273618b58c8",
    "metadata": {},
    "name": "withdrawDialogMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "afa4a92df8759c8cadb2b98cd68d2002";

export default node;

/**
 * @generated SignedSource<<433f95b9ac24377389eb00ae0d838b5c>>
 * @relayHash 6dfa7aa3efe72bb8f971d1ca288e9e5e
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 9138280f655b5364d2fb15ea962571ddeef503087bc34f3c97ca4ef9ef8c94b3

import { ConcreteRequest } from 'relay-runtime';
export type ProvisioningTokenRevokeInput = {
  tokenId: string;
};
export type revokeDialogMutation$variables = {
  input: ProvisioningTokenRevokeInput;
};
export type revokeDialogMutation$data = {
  readonly provisioningTokenRevoke: {
    readonly token: {
      readonly id: string;
      readonly isValid: boolean;
      readonly revokedAt: string | null | undefined;
    } | null | undefined;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly field: ReadonlyArray<string> | null | undefined;
      readonly message: string;
    }>;
  };
};
export type revokeDialogMutation = {
  response: revokeDialogMutation$data;
  variables: revokeDialogMutation$variables;
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
    "concreteType": "ProvisioningTokenRevokePayload",
    "kind": "LinkedField",
    "name": "provisioningTokenRevoke",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "ProvisioningToken",
        "kind": "LinkedField",
        "name": "token",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "id",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "isValid",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "revokedAt",
            "storageKey": null
          }
        ],
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
    "name": "revokeDialogMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "revokeDialogMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "9138280f655b5364d2fb15ea962571ddeef503087bc34f3c97ca4ef9ef8c94b3",
    "metadata": {},
    "name": "revokeDialogMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "6762fd364ca841a3093de7057a497608";

export default node;

/**
 * @generated SignedSource<<27bcf2f9b75f86dfdfb3344dc73f3da2>>
 * @relayHash e738b726e78869752b76dc028fb0e0d1
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID a2e709facf82d1df9720eaa513f9547a2e590b80178a0e1a656f53b7e47c2c8a

import { ConcreteRequest } from 'relay-runtime';
export type factorsPanelCodesMutation$variables = Record<PropertyKey, never>;
export type factorsPanelCodesMutation$data = {
  readonly recoveryCodesRenew: {
    readonly recoveryCodes: ReadonlyArray<string> | null | undefined;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly field: ReadonlyArray<string> | null | undefined;
      readonly message: string;
    }>;
  };
};
export type factorsPanelCodesMutation = {
  response: factorsPanelCodesMutation$data;
  variables: factorsPanelCodesMutation$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "alias": null,
    "args": null,
    "concreteType": "RecoveryCodesPayload",
    "kind": "LinkedField",
    "name": "recoveryCodesRenew",
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
    "argumentDefinitions": [],
    "kind": "Fragment",
    "metadata": null,
    "name": "factorsPanelCodesMutation",
    "selections": (v0/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "factorsPanelCodesMutation",
    "selections": (v0/*:: as any*/)
  },
  "params": {
    "id": "a2e709facf82d1df9720eaa513f9547a2e590b80178a0e1a656f53b7e47c2c8a",
    "metadata": {},
    "name": "factorsPanelCodesMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "8fa29facb26c8fc129e3bd1513eabdd8";

export default node;

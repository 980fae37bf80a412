/**
 * @generated SignedSource<<dc84291ea38d2e8bd8b04d3c46c1f7be>>
 * @relayHash d3f4c8973a966706f86a68e9261d2110
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID adad3524550ef6fe3300f91a3813f1b4c06aa1a3a3eb76979022f49d4412d74b

import { ConcreteRequest } from 'relay-runtime';
export type ProofKind = "CODE" | "PASSKEY" | "PASSWORD";
export type proofDialogQuery$variables = Record<PropertyKey, never>;
export type proofDialogQuery$data = {
  readonly viewer: {
    readonly email: string | null | undefined;
    readonly secondFactors: {
      readonly proofKinds: ReadonlyArray<ProofKind>;
    };
  } | null | undefined;
};
export type proofDialogQuery = {
  response: proofDialogQuery$data;
  variables: proofDialogQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "email",
  "storageKey": null
},
v1 = {
  "alias": null,
  "args": null,
  "concreteType": "SecondFactors",
  "kind": "LinkedField",
  "name": "secondFactors",
  "plural": false,
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "proofKinds",
      "storageKey": null
    }
  ],
  "storageKey": null
};
return {
  "fragment": {
    "argumentDefinitions": [],
    "kind": "Fragment",
    "metadata": null,
    "name": "proofDialogQuery",
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Viewer",
        "kind": "LinkedField",
        "name": "viewer",
        "plural": false,
        "selections": [
          (v0/*:: as any*/),
          (v1/*:: as any*/)
        ],
        "storageKey": null
      }
    ],
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "proofDialogQuery",
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Viewer",
        "kind": "LinkedField",
        "name": "viewer",
        "plural": false,
        "selections": [
          (v0/*:: as any*/),
          (v1/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "id",
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "id": "adad3524550ef6fe3300f91a3813f1b4c06aa1a3a3eb76979022f49d4412d74b",
    "metadata": {},
    "name": "proofDialogQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "14fe6df5aef1cd8aabd72f2958b5c5d2";

export default node;

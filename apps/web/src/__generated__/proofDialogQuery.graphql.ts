/**
 * @generated SignedSource<<155ff7e7c1eb2564c6d275d12362f829>>
 * @relayHash 78dfe3c412c346e3f311f02117c4a278
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 17fbf9e896f93e2bdc7f49000a78d7744ff1a459bcc016bd647f5e7f8cbbd56b

import { ConcreteRequest } from 'relay-runtime';
export type ProofKind = "CODE" | "PASSKEY" | "PASSWORD" | "PROVIDER";
export type proofDialogQuery$variables = Record<PropertyKey, never>;
export type proofDialogQuery$data = {
  readonly viewer: {
    readonly email: string | null | undefined;
    readonly identities: ReadonlyArray<{
      readonly providerId: string;
      readonly providerName: string;
    }>;
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
},
v2 = {
  "alias": null,
  "args": null,
  "concreteType": "Identity",
  "kind": "LinkedField",
  "name": "identities",
  "plural": true,
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "providerId",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "providerName",
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
          (v1/*:: as any*/),
          (v2/*:: as any*/)
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
          (v2/*:: as any*/),
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
    "id": "17fbf9e896f93e2bdc7f49000a78d7744ff1a459bcc016bd647f5e7f8cbbd56b",
    "metadata": {},
    "name": "proofDialogQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "ebc308a0cdfbaab30bcb27484462a818";

export default node;

/**
 * @generated SignedSource<<095934e6b2698e69f507d36149f409b6>>
 * @relayHash c75b2c9135a75ff12711207ca451c2b9
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 939adaeba78e3dfa87b29bc09009d5070fbcb8af68e0f44b6a7feeaa6a73472b

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type filePolicyQuery$variables = Record<PropertyKey, never>;
export type filePolicyQuery$data = {
  readonly dataDetails: {
    readonly fileMegabytes: number | null | undefined;
    readonly measuredOn: string | null | undefined;
  } | null | undefined;
  readonly filePolicy: {
    readonly " $fragmentSpreads": FragmentRefs<"filePolicy_policy">;
  } | null | undefined;
};
export type filePolicyQuery = {
  response: filePolicyQuery$data;
  variables: filePolicyQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "concreteType": "DataDetails",
  "kind": "LinkedField",
  "name": "dataDetails",
  "plural": false,
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "fileMegabytes",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "measuredOn",
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
    "name": "filePolicyQuery",
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "FilePolicy",
        "kind": "LinkedField",
        "name": "filePolicy",
        "plural": false,
        "selections": [
          {
            "args": null,
            "kind": "FragmentSpread",
            "name": "filePolicy_policy"
          }
        ],
        "storageKey": null
      },
      (v0/*:: as any*/)
    ],
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "filePolicyQuery",
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "FilePolicy",
        "kind": "LinkedField",
        "name": "filePolicy",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "mostFileBytes",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "quotaBytes",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "groupQuotaBytes",
            "storageKey": null
          }
        ],
        "storageKey": null
      },
      (v0/*:: as any*/)
    ]
  },
  "params": {
    "id": "939adaeba78e3dfa87b29bc09009d5070fbcb8af68e0f44b6a7feeaa6a73472b",
    "metadata": {},
    "name": "filePolicyQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "ed4aa39120bc872870721342f1c0753b";

export default node;

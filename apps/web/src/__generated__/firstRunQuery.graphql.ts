/**
 * @generated SignedSource<<1daf65b68c5eae243db060b8213740c2>>
 * @relayHash dd8f0738837cb49e522567693ab0f492
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 74c1c93ace7b5defa8c4ad32c16a51398d51ebd170b407defb842d7ee86700b2

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type firstRunQuery$variables = Record<PropertyKey, never>;
export type firstRunQuery$data = {
  readonly network: {
    readonly companyName: string;
    readonly isSetUp: boolean;
  };
  readonly " $fragmentSpreads": FragmentRefs<"setUpSteps_query">;
};
export type firstRunQuery = {
  response: firstRunQuery$data;
  variables: firstRunQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "concreteType": "Network",
  "kind": "LinkedField",
  "name": "network",
  "plural": false,
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "companyName",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "isSetUp",
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
    "name": "firstRunQuery",
    "selections": [
      (v0/*:: as any*/),
      {
        "args": null,
        "kind": "FragmentSpread",
        "name": "setUpSteps_query"
      }
    ],
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "firstRunQuery",
    "selections": [
      (v0/*:: as any*/),
      {
        "alias": null,
        "args": null,
        "concreteType": "GroupPreset",
        "kind": "LinkedField",
        "name": "groupPresets",
        "plural": true,
        "selections": [
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "key",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "name",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "purpose",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "visibility",
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "id": "74c1c93ace7b5defa8c4ad32c16a51398d51ebd170b407defb842d7ee86700b2",
    "metadata": {},
    "name": "firstRunQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "f40025d17968e6661b990b248f6c4e1d";

export default node;

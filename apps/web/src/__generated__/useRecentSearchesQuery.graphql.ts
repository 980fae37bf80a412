/**
 * @generated SignedSource<<cb4748f9408fb939143b6269b69d2123>>
 * @relayHash c439125c20140a71979aa64c9d6e41d5
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 735b878ff2a9809454f84c7459512fbba9f90820d337287b523c893b7802ee00

import { ConcreteRequest } from 'relay-runtime';
export type useRecentSearchesQuery$variables = Record<PropertyKey, never>;
export type useRecentSearchesQuery$data = {
  readonly viewer: {
    readonly recentSearches: ReadonlyArray<string>;
  } | null | undefined;
};
export type useRecentSearchesQuery = {
  response: useRecentSearchesQuery$data;
  variables: useRecentSearchesQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "recentSearches",
  "storageKey": null
};
return {
  "fragment": {
    "argumentDefinitions": [],
    "kind": "Fragment",
    "metadata": null,
    "name": "useRecentSearchesQuery",
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Viewer",
        "kind": "LinkedField",
        "name": "viewer",
        "plural": false,
        "selections": [
          (v0/*:: as any*/)
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
    "name": "useRecentSearchesQuery",
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
    "id": "735b878ff2a9809454f84c7459512fbba9f90820d337287b523c893b7802ee00",
    "metadata": {},
    "name": "useRecentSearchesQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "1c9b568be3bba75b9b3bb6bfa516f1ed";

export default node;

/**
 * @generated SignedSource<<54d9518562767f1420baf7d80dff5573>>
 * @relayHash af02a4f52b23102a02d78498cd490469
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 059a543eab1c829c579fa0ef0ea25525b7faf1233f364a06846b93b61f995f46

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type directoryGroupsLateQuery$variables = Record<PropertyKey, never>;
export type directoryGroupsLateQuery$data = {
  readonly " $fragmentSpreads": FragmentRefs<"directoryGroups_query">;
};
export type directoryGroupsLateQuery = {
  response: directoryGroupsLateQuery$data;
  variables: directoryGroupsLateQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "kind": "Literal",
    "name": "first",
    "value": 20
  }
];
return {
  "fragment": {
    "argumentDefinitions": [],
    "kind": "Fragment",
    "metadata": null,
    "name": "directoryGroupsLateQuery",
    "selections": [
      {
        "args": null,
        "kind": "FragmentSpread",
        "name": "directoryGroups_query"
      }
    ],
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "directoryGroupsLateQuery",
    "selections": [
      {
        "alias": null,
        "args": (v0/*:: as any*/),
        "concreteType": "DirectoryGroupConnection",
        "kind": "LinkedField",
        "name": "directoryGroups",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "DirectoryGroupEdge",
            "kind": "LinkedField",
            "name": "edges",
            "plural": true,
            "selections": [
              {
                "alias": null,
                "args": null,
                "concreteType": "DirectoryGroup",
                "kind": "LinkedField",
                "name": "node",
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
                    "name": "name",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "memberCount",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "changedAt",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "__typename",
                    "storageKey": null
                  }
                ],
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "cursor",
                "storageKey": null
              }
            ],
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "PageInfo",
            "kind": "LinkedField",
            "name": "pageInfo",
            "plural": false,
            "selections": [
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "endCursor",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "hasNextPage",
                "storageKey": null
              }
            ],
            "storageKey": null
          }
        ],
        "storageKey": "directoryGroups(first:20)"
      },
      {
        "alias": null,
        "args": (v0/*:: as any*/),
        "filters": null,
        "handle": "connection",
        "key": "directoryGroups_directoryGroups",
        "kind": "LinkedHandle",
        "name": "directoryGroups"
      }
    ]
  },
  "params": {
    "id": "059a543eab1c829c579fa0ef0ea25525b7faf1233f364a06846b93b61f995f46",
    "metadata": {},
    "name": "directoryGroupsLateQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "9150f14fe09b8dd369c40ea54c6ce79b";

export default node;

/**
 * @generated SignedSource<<039964e39a9d2f91ac4927b6000d5c01>>
 * @relayHash 6849a78bb8f9d1d86000d0b306260d25
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 1c4e8894d5c454f06eeeeff61bc31e39e71122706546c4cd9c5a0161f19f8194

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type GroupVisibility = "PRIVATE" | "PUBLIC" | "SECRET";
export type JoinPolicy = "INVITE_ONLY" | "ON_REQUEST" | "OPEN";
export type audienceSettingsQuery$variables = {
  externalsAllowed: boolean;
  joinPolicy: JoinPolicy;
  visibility: GroupVisibility;
  walled: boolean;
};
export type audienceSettingsQuery$data = {
  readonly groupFacets: ReadonlyArray<{
    readonly " $fragmentSpreads": FragmentRefs<"facetTable_facets">;
  }>;
};
export type audienceSettingsQuery = {
  response: audienceSettingsQuery$data;
  variables: audienceSettingsQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "externalsAllowed"
},
v1 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "joinPolicy"
},
v2 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "visibility"
},
v3 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "walled"
},
v4 = [
  {
    "kind": "Variable",
    "name": "externalsAllowed",
    "variableName": "externalsAllowed"
  },
  {
    "kind": "Variable",
    "name": "joinPolicy",
    "variableName": "joinPolicy"
  },
  {
    "kind": "Variable",
    "name": "visibility",
    "variableName": "visibility"
  },
  {
    "kind": "Variable",
    "name": "walled",
    "variableName": "walled"
  }
];
return {
  "fragment": {
    "argumentDefinitions": [
      (v0/*:: as any*/),
      (v1/*:: as any*/),
      (v2/*:: as any*/),
      (v3/*:: as any*/)
    ],
    "kind": "Fragment",
    "metadata": null,
    "name": "audienceSettingsQuery",
    "selections": [
      {
        "alias": null,
        "args": (v4/*:: as any*/),
        "concreteType": "GroupFacet",
        "kind": "LinkedField",
        "name": "groupFacets",
        "plural": true,
        "selections": [
          {
            "args": null,
            "kind": "FragmentSpread",
            "name": "facetTable_facets"
          }
        ],
        "storageKey": null
      }
    ],
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [
      (v2/*:: as any*/),
      (v1/*:: as any*/),
      (v0/*:: as any*/),
      (v3/*:: as any*/)
    ],
    "kind": "Operation",
    "name": "audienceSettingsQuery",
    "selections": [
      {
        "alias": null,
        "args": (v4/*:: as any*/),
        "concreteType": "GroupFacet",
        "kind": "LinkedField",
        "name": "groupFacets",
        "plural": true,
        "selections": [
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "facet",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "label",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "GroupFacetAnswer",
            "kind": "LinkedField",
            "name": "answers",
            "plural": true,
            "selections": [
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "person",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "who",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "caseOf",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "text",
                "storageKey": null
              }
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "id": "1c4e8894d5c454f06eeeeff61bc31e39e71122706546c4cd9c5a0161f19f8194",
    "metadata": {},
    "name": "audienceSettingsQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "2d6f03520121b363e2ff42cb81bcbac5";

export default node;

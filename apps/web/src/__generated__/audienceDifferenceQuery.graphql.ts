/**
 * @generated SignedSource<<830dbe678916e3ee7dfa847910b8f821>>
 * @relayHash 5ec6a799a85ec290c25649e3797781b6
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 478bc43ccb83e55c7e208c536e8275430473ec01d6ac3f514dc18aeed0ba87af

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type GroupVisibility = "PRIVATE" | "PUBLIC" | "SECRET";
export type JoinPolicy = "INVITE_ONLY" | "ON_REQUEST" | "OPEN";
export type audienceDifferenceQuery$variables = {
  externalsAllowed: boolean;
  joinPolicy: JoinPolicy;
  visibility: GroupVisibility;
  walled: boolean;
};
export type audienceDifferenceQuery$data = {
  readonly groupFacets: ReadonlyArray<{
    readonly " $fragmentSpreads": FragmentRefs<"facetTable_facets">;
  }>;
};
export type audienceDifferenceQuery = {
  response: audienceDifferenceQuery$data;
  variables: audienceDifferenceQuery$variables;
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
    "name": "audienceDifferenceQuery",
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
    "name": "audienceDifferenceQuery",
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
    "id": "478bc43ccb83e55c7e208c536e8275430473ec01d6ac3f514dc18aeed0ba87af",
    "metadata": {},
    "name": "audienceDifferenceQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "a9cb7a159fa9594eb3c7a5b3c324adb3";

export default node;

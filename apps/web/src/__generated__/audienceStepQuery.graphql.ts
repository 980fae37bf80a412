/**
 * @generated SignedSource<<181fd42ee0541a44c578cf5a0d1ab1d6>>
 * @relayHash e05ee35383f4274ae686b0a0177ca178
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 074618643e6bfc57c4f97b2cb79ffd8070a69c73282723a8f464f3d44b6b1b73

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type GroupVisibility = "PRIVATE" | "PUBLIC" | "SECRET";
export type JoinPolicy = "INVITE_ONLY" | "ON_REQUEST" | "OPEN";
export type audienceStepQuery$variables = {
  externalsAllowed: boolean;
  joinPolicy: JoinPolicy;
  visibility: GroupVisibility;
  walled: boolean;
};
export type audienceStepQuery$data = {
  readonly groupFacets: ReadonlyArray<{
    readonly " $fragmentSpreads": FragmentRefs<"facetTable_facets">;
  }>;
};
export type audienceStepQuery = {
  response: audienceStepQuery$data;
  variables: audienceStepQuery$variables;
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
    "name": "audienceStepQuery",
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
    "name": "audienceStepQuery",
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
    "id": "074618643e6bfc57c4f97b2cb79ffd8070a69c73282723a8f464f3d44b6b1b73",
    "metadata": {},
    "name": "audienceStepQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "42df71b9554b5b986f8c9343e6680320";

export default node;

/**
 * @generated SignedSource<<f9e0154fa35865de186ada3258ccf651>>
 * @relayHash 0673ffbd95c9ca65c31f4becec6ee70f
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 5c09f1ef84a4809a38babef73febe27fcbc2b78ab3daa93ff2cc4f72118bd065

import { ConcreteRequest } from 'relay-runtime';
export type groupFeedMissedQuery$variables = {
  id: string;
};
export type groupFeedMissedQuery$data = {
  readonly group: {
    readonly feed: {
      readonly edges: ReadonlyArray<{
        readonly node: {
          readonly datedAt: string;
          readonly id: string;
        };
      }>;
    } | null | undefined;
  } | null | undefined;
};
export type groupFeedMissedQuery = {
  response: groupFeedMissedQuery$data;
  variables: groupFeedMissedQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "id"
  }
],
v1 = [
  {
    "kind": "Variable",
    "name": "id",
    "variableName": "id"
  }
],
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v3 = {
  "alias": null,
  "args": [
    {
      "kind": "Literal",
      "name": "first",
      "value": 50
    },
    {
      "kind": "Literal",
      "name": "order",
      "value": "NEWEST"
    }
  ],
  "concreteType": "PostConnection",
  "kind": "LinkedField",
  "name": "feed",
  "plural": false,
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "PostEdge",
      "kind": "LinkedField",
      "name": "edges",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "concreteType": "Post",
          "kind": "LinkedField",
          "name": "node",
          "plural": false,
          "selections": [
            (v2/*:: as any*/),
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "datedAt",
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "storageKey": "feed(first:50,order:\"NEWEST\")"
};
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "groupFeedMissedQuery",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "Group",
        "kind": "LinkedField",
        "name": "group",
        "plural": false,
        "selections": [
          (v3/*:: as any*/)
        ],
        "storageKey": null
      }
    ],
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "groupFeedMissedQuery",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "Group",
        "kind": "LinkedField",
        "name": "group",
        "plural": false,
        "selections": [
          (v3/*:: as any*/),
          (v2/*:: as any*/)
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "id": "5c09f1ef84a4809a38babef73febe27fcbc2b78ab3daa93ff2cc4f72118bd065",
    "metadata": {},
    "name": "groupFeedMissedQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "05f9fa6388fd0150df6c20306f20330a";

export default node;

/**
 * @generated SignedSource<<a0c5acc07fb8712d50207f558172fef7>>
 * @relayHash da6fc60e22d86c92969185e6e543ea15
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID cc7f9122b0e617c1ad25ad7fcd04e372ea8f7ca80e5a7a895bef4452bd4af114

import { ConcreteRequest } from 'relay-runtime';
export type catchUpNewestQuery$variables = Record<PropertyKey, never>;
export type catchUpNewestQuery$data = {
  readonly viewer: {
    readonly feed: {
      readonly edges: ReadonlyArray<{
        readonly node: {
          readonly id: string;
          readonly lastActivityAt: string;
        };
      }>;
    };
  } | null | undefined;
};
export type catchUpNewestQuery = {
  response: catchUpNewestQuery$data;
  variables: catchUpNewestQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v1 = {
  "alias": null,
  "args": [
    {
      "kind": "Literal",
      "name": "first",
      "value": 1
    },
    {
      "kind": "Literal",
      "name": "order",
      "value": "ACTIVITY"
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
            (v0/*:: as any*/),
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "lastActivityAt",
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "storageKey": "feed(first:1,order:\"ACTIVITY\")"
};
return {
  "fragment": {
    "argumentDefinitions": [],
    "kind": "Fragment",
    "metadata": null,
    "name": "catchUpNewestQuery",
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Viewer",
        "kind": "LinkedField",
        "name": "viewer",
        "plural": false,
        "selections": [
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
    "name": "catchUpNewestQuery",
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Viewer",
        "kind": "LinkedField",
        "name": "viewer",
        "plural": false,
        "selections": [
          (v1/*:: as any*/),
          (v0/*:: as any*/)
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "id": "cc7f9122b0e617c1ad25ad7fcd04e372ea8f7ca80e5a7a895bef4452bd4af114",
    "metadata": {},
    "name": "catchUpNewestQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "1c8b8abb60613c69a29a30bb37e93232";

export default node;

/**
 * @generated SignedSource<<49947aaec408e710143da1371b973375>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type GroupVisibility = "PRIVATE" | "PUBLIC" | "SECRET";
import { FragmentRefs } from "relay-runtime";
export type searchHits_query$data = {
  readonly searchResults: {
    readonly hits: {
      readonly edges: ReadonlyArray<{
        readonly node: {
          readonly node: {
            readonly __typename: string;
            readonly author?: {
              readonly name: string;
            };
            readonly conversationId?: string | null | undefined;
            readonly datedAt?: string;
            readonly file?: {
              readonly " $fragmentSpreads": FragmentRefs<"fileHit_file">;
            } | null | undefined;
            readonly group?: {
              readonly name: string;
              readonly visibility: GroupVisibility;
            };
            readonly id?: string;
            readonly thread?: {
              readonly id: string;
              readonly title: string | null | undefined;
            };
          };
          readonly snippet: ReadonlyArray<{
            readonly isMatch: boolean;
            readonly text: string;
          }>;
          readonly title: ReadonlyArray<{
            readonly isMatch: boolean;
            readonly text: string;
          }>;
        };
      }>;
    };
  };
  readonly " $fragmentType": "searchHits_query";
};
export type searchHits_query$key = {
  readonly " $data"?: searchHits_query$data;
  readonly " $fragmentSpreads": FragmentRefs<"searchHits_query">;
};

import searchHitsPageQuery_graphql from './searchHitsPageQuery.graphql';

const node: ReaderFragment = (function(){
var v0 = [
  "searchResults",
  "hits"
],
v1 = [
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "text",
    "storageKey": null
  },
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "isMatch",
    "storageKey": null
  }
],
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "__typename",
  "storageKey": null
},
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v4 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
};
return {
  "argumentDefinitions": [
    {
      "defaultValue": 20,
      "kind": "LocalArgument",
      "name": "count"
    },
    {
      "defaultValue": null,
      "kind": "LocalArgument",
      "name": "cursor"
    },
    {
      "defaultValue": null,
      "kind": "LocalArgument",
      "name": "filter"
    },
    {
      "defaultValue": null,
      "kind": "LocalArgument",
      "name": "order"
    },
    {
      "defaultValue": null,
      "kind": "LocalArgument",
      "name": "search"
    }
  ],
  "kind": "Fragment",
  "metadata": {
    "connection": [
      {
        "count": "count",
        "cursor": "cursor",
        "direction": "forward",
        "path": (v0/*:: as any*/)
      }
    ],
    "refetch": {
      "connection": {
        "forward": {
          "count": "count",
          "cursor": "cursor"
        },
        "backward": null,
        "path": (v0/*:: as any*/)
      },
      "fragmentPathInResult": [],
      "operation": searchHitsPageQuery_graphql
    }
  },
  "name": "searchHits_query",
  "selections": [
    {
      "alias": null,
      "args": [
        {
          "kind": "Variable",
          "name": "filter",
          "variableName": "filter"
        },
        {
          "kind": "Variable",
          "name": "search",
          "variableName": "search"
        }
      ],
      "concreteType": "SearchResults",
      "kind": "LinkedField",
      "name": "searchResults",
      "plural": false,
      "selections": [
        {
          "alias": "hits",
          "args": [
            {
              "kind": "Variable",
              "name": "order",
              "variableName": "order"
            }
          ],
          "concreteType": "SearchHitConnection",
          "kind": "LinkedField",
          "name": "__searchHits_hits_connection",
          "plural": false,
          "selections": [
            {
              "alias": null,
              "args": null,
              "concreteType": "SearchHitEdge",
              "kind": "LinkedField",
              "name": "edges",
              "plural": true,
              "selections": [
                {
                  "alias": null,
                  "args": null,
                  "concreteType": "SearchHit",
                  "kind": "LinkedField",
                  "name": "node",
                  "plural": false,
                  "selections": [
                    {
                      "alias": null,
                      "args": null,
                      "concreteType": "SearchStretch",
                      "kind": "LinkedField",
                      "name": "title",
                      "plural": true,
                      "selections": (v1/*:: as any*/),
                      "storageKey": null
                    },
                    {
                      "alias": null,
                      "args": null,
                      "concreteType": "SearchStretch",
                      "kind": "LinkedField",
                      "name": "snippet",
                      "plural": true,
                      "selections": (v1/*:: as any*/),
                      "storageKey": null
                    },
                    {
                      "alias": null,
                      "args": null,
                      "concreteType": null,
                      "kind": "LinkedField",
                      "name": "node",
                      "plural": false,
                      "selections": [
                        (v2/*:: as any*/),
                        {
                          "kind": "InlineFragment",
                          "selections": [
                            (v3/*:: as any*/),
                            {
                              "fragment": {
                                "kind": "InlineFragment",
                                "selections": [
                                  {
                                    "args": null,
                                    "kind": "FragmentSpread",
                                    "name": "fileHit_file"
                                  }
                                ],
                                "type": "File",
                                "abstractKey": null
                              },
                              "kind": "AliasedInlineFragmentSpread",
                              "name": "file"
                            }
                          ],
                          "type": "File",
                          "abstractKey": null
                        },
                        {
                          "kind": "InlineFragment",
                          "selections": [
                            (v3/*:: as any*/),
                            {
                              "alias": null,
                              "args": null,
                              "kind": "ScalarField",
                              "name": "datedAt",
                              "storageKey": null
                            },
                            {
                              "alias": null,
                              "args": null,
                              "concreteType": "Byline",
                              "kind": "LinkedField",
                              "name": "author",
                              "plural": false,
                              "selections": [
                                (v4/*:: as any*/)
                              ],
                              "storageKey": null
                            },
                            {
                              "alias": null,
                              "args": null,
                              "concreteType": "Group",
                              "kind": "LinkedField",
                              "name": "group",
                              "plural": false,
                              "selections": [
                                (v4/*:: as any*/),
                                {
                                  "alias": null,
                                  "args": null,
                                  "kind": "ScalarField",
                                  "name": "visibility",
                                  "storageKey": null
                                }
                              ],
                              "storageKey": null
                            },
                            {
                              "alias": null,
                              "args": null,
                              "concreteType": "Post",
                              "kind": "LinkedField",
                              "name": "thread",
                              "plural": false,
                              "selections": [
                                (v3/*:: as any*/),
                                {
                                  "alias": null,
                                  "args": null,
                                  "kind": "ScalarField",
                                  "name": "title",
                                  "storageKey": null
                                }
                              ],
                              "storageKey": null
                            },
                            {
                              "kind": "InlineFragment",
                              "selections": [
                                {
                                  "alias": null,
                                  "args": null,
                                  "kind": "ScalarField",
                                  "name": "conversationId",
                                  "storageKey": null
                                }
                              ],
                              "type": "Post",
                              "abstractKey": null
                            }
                          ],
                          "type": "Message",
                          "abstractKey": "__isMessage"
                        }
                      ],
                      "storageKey": null
                    },
                    (v2/*:: as any*/)
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
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Query",
  "abstractKey": null
};
})();

(node as any).hash = "40f8f01760b2e53f8884d0d4e92daab4";

export default node;

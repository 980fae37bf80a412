/**
 * @generated SignedSource<<a16b747f9bd9ebb4f8dd666ebba660fe>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type MembershipRole = "CONTRIBUTOR" | "MANAGER" | "MODERATOR" | "READER";
export type ReaderPath = "COMPANY" | "EXTERNAL" | "MEMBER" | "SERVICE";
import { FragmentRefs } from "relay-runtime";
export type readerList_query$data = {
  readonly readers: {
    readonly at: string | null | undefined;
    readonly counts: ReadonlyArray<{
      readonly count: number;
      readonly partner: {
        readonly name: string;
      } | null | undefined;
      readonly path: ReaderPath;
    }>;
    readonly isWholeCompany: boolean;
    readonly people: {
      readonly edges: ReadonlyArray<{
        readonly node: {
          readonly path: ReaderPath;
          readonly person: {
            readonly company: string;
            readonly initials: string;
            readonly isExternal: boolean;
            readonly name: string;
            readonly personId: string | null | undefined;
            readonly photoUrl: string | null | undefined;
            readonly title: string | null | undefined;
          };
          readonly role: MembershipRole | null | undefined;
          readonly since: string | null | undefined;
        };
      }>;
    };
    readonly total: number;
  } | null | undefined;
  readonly " $fragmentType": "readerList_query";
};
export type readerList_query$key = {
  readonly " $data"?: readerList_query$data;
  readonly " $fragmentSpreads": FragmentRefs<"readerList_query">;
};

import readerListPageQuery_graphql from './readerListPageQuery.graphql';

const node: ReaderFragment = (function(){
var v0 = [
  "readers",
  "people"
],
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "path",
  "storageKey": null
},
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
};
return {
  "argumentDefinitions": [
    {
      "defaultValue": null,
      "kind": "LocalArgument",
      "name": "at"
    },
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
      "name": "id"
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
      "operation": readerListPageQuery_graphql
    }
  },
  "name": "readerList_query",
  "selections": [
    {
      "alias": null,
      "args": [
        {
          "kind": "Variable",
          "name": "at",
          "variableName": "at"
        },
        {
          "kind": "Variable",
          "name": "objectId",
          "variableName": "id"
        }
      ],
      "concreteType": "Readers",
      "kind": "LinkedField",
      "name": "readers",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "at",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "total",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "isWholeCompany",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "ReaderCount",
          "kind": "LinkedField",
          "name": "counts",
          "plural": true,
          "selections": [
            (v1/*:: as any*/),
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "count",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "concreteType": "PartnerOrganisation",
              "kind": "LinkedField",
              "name": "partner",
              "plural": false,
              "selections": [
                (v2/*:: as any*/)
              ],
              "storageKey": null
            }
          ],
          "storageKey": null
        },
        {
          "alias": "people",
          "args": null,
          "concreteType": "ReaderConnection",
          "kind": "LinkedField",
          "name": "__readerList_people_connection",
          "plural": false,
          "selections": [
            {
              "alias": null,
              "args": null,
              "concreteType": "ReaderEdge",
              "kind": "LinkedField",
              "name": "edges",
              "plural": true,
              "selections": [
                {
                  "alias": null,
                  "args": null,
                  "concreteType": "Reader",
                  "kind": "LinkedField",
                  "name": "node",
                  "plural": false,
                  "selections": [
                    (v1/*:: as any*/),
                    {
                      "alias": null,
                      "args": null,
                      "kind": "ScalarField",
                      "name": "role",
                      "storageKey": null
                    },
                    {
                      "alias": null,
                      "args": null,
                      "kind": "ScalarField",
                      "name": "since",
                      "storageKey": null
                    },
                    {
                      "alias": null,
                      "args": null,
                      "concreteType": "Byline",
                      "kind": "LinkedField",
                      "name": "person",
                      "plural": false,
                      "selections": [
                        (v2/*:: as any*/),
                        {
                          "alias": null,
                          "args": null,
                          "kind": "ScalarField",
                          "name": "initials",
                          "storageKey": null
                        },
                        {
                          "alias": null,
                          "args": null,
                          "kind": "ScalarField",
                          "name": "title",
                          "storageKey": null
                        },
                        {
                          "alias": null,
                          "args": null,
                          "kind": "ScalarField",
                          "name": "company",
                          "storageKey": null
                        },
                        {
                          "alias": null,
                          "args": null,
                          "kind": "ScalarField",
                          "name": "isExternal",
                          "storageKey": null
                        },
                        {
                          "alias": null,
                          "args": null,
                          "kind": "ScalarField",
                          "name": "photoUrl",
                          "storageKey": null
                        },
                        {
                          "alias": null,
                          "args": null,
                          "kind": "ScalarField",
                          "name": "personId",
                          "storageKey": null
                        }
                      ],
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

(node as any).hash = "4f3980ded3a98efafa4ece3201509ac5";

export default node;

/**
 * @generated SignedSource<<dc5e5f40ade72a10a77aa8f67aac8986>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type NetworkRole = "COMMUNITY_LEAD" | "COMPLIANCE_OFFICER" | "IT_ADMIN" | "OWNER" | "SUPPORT_AGENT";
import { FragmentRefs } from "relay-runtime";
export type adminRolesList_query$data = {
  readonly networkOwnerCount: number | null | undefined;
  readonly networkRoleGrants: {
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly grantedAt: string;
        readonly grantedBy: {
          readonly name: string;
        } | null | undefined;
        readonly id: string;
        readonly isActive: boolean;
        readonly person: {
          readonly initials: string;
          readonly name: string;
          readonly photoUrl: string | null | undefined;
          readonly title: string | null | undefined;
        };
        readonly role: NetworkRole;
        readonly viewerCanWithdraw: boolean;
      };
    }>;
  } | null | undefined;
  readonly " $fragmentType": "adminRolesList_query";
};
export type adminRolesList_query$key = {
  readonly " $data"?: adminRolesList_query$data;
  readonly " $fragmentSpreads": FragmentRefs<"adminRolesList_query">;
};

import adminRolesListQuery_graphql from './adminRolesListQuery.graphql';

const node: ReaderFragment = (function(){
var v0 = [
  "networkRoleGrants"
],
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
};
return {
  "argumentDefinitions": [
    {
      "defaultValue": 50,
      "kind": "LocalArgument",
      "name": "count"
    },
    {
      "defaultValue": null,
      "kind": "LocalArgument",
      "name": "cursor"
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
      "operation": adminRolesListQuery_graphql
    }
  },
  "name": "adminRolesList_query",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "networkOwnerCount",
      "storageKey": null
    },
    {
      "alias": "networkRoleGrants",
      "args": null,
      "concreteType": "NetworkRoleGrantConnection",
      "kind": "LinkedField",
      "name": "__adminRolesList_networkRoleGrants_connection",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "concreteType": "NetworkRoleGrantEdge",
          "kind": "LinkedField",
          "name": "edges",
          "plural": true,
          "selections": [
            {
              "alias": null,
              "args": null,
              "concreteType": "NetworkRoleGrant",
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
                  "name": "role",
                  "storageKey": null
                },
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "grantedAt",
                  "storageKey": null
                },
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "isActive",
                  "storageKey": null
                },
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "viewerCanWithdraw",
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
                    (v1/*:: as any*/),
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
                      "name": "photoUrl",
                      "storageKey": null
                    }
                  ],
                  "storageKey": null
                },
                {
                  "alias": null,
                  "args": null,
                  "concreteType": "Byline",
                  "kind": "LinkedField",
                  "name": "grantedBy",
                  "plural": false,
                  "selections": [
                    (v1/*:: as any*/)
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
  "type": "Query",
  "abstractKey": null
};
})();

(node as any).hash = "f467351d859a0138d7d968d81e8d38e0";

export default node;

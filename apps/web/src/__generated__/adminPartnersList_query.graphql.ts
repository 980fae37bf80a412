/**
 * @generated SignedSource<<931de99caf2d9597791b58b53ec14897>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type PartnerKind = "CONTRACTOR" | "CUSTOMER" | "SCHOOL" | "SUPPLIER";
import { FragmentRefs } from "relay-runtime";
export type adminPartnersList_query$data = {
  readonly partnerOrganisations: {
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly activeExternalCount: number | null | undefined;
        readonly approver: {
          readonly initials: string;
          readonly name: string;
          readonly personId: string | null | undefined;
        } | null | undefined;
        readonly domains: ReadonlyArray<string>;
        readonly id: string;
        readonly kind: PartnerKind;
        readonly name: string;
        readonly viewerCanUpdate: boolean;
      };
    }>;
  } | null | undefined;
  readonly " $fragmentType": "adminPartnersList_query";
};
export type adminPartnersList_query$key = {
  readonly " $data"?: adminPartnersList_query$data;
  readonly " $fragmentSpreads": FragmentRefs<"adminPartnersList_query">;
};

import adminPartnersListQuery_graphql from './adminPartnersListQuery.graphql';

const node: ReaderFragment = (function(){
var v0 = [
  "partnerOrganisations"
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
      "operation": adminPartnersListQuery_graphql
    }
  },
  "name": "adminPartnersList_query",
  "selections": [
    {
      "alias": "partnerOrganisations",
      "args": null,
      "concreteType": "PartnerOrganisationConnection",
      "kind": "LinkedField",
      "name": "__adminPartnersList_partnerOrganisations_connection",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "concreteType": "PartnerOrganisationEdge",
          "kind": "LinkedField",
          "name": "edges",
          "plural": true,
          "selections": [
            {
              "alias": null,
              "args": null,
              "concreteType": "PartnerOrganisation",
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
                (v1/*:: as any*/),
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "kind",
                  "storageKey": null
                },
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "domains",
                  "storageKey": null
                },
                {
                  "alias": null,
                  "args": null,
                  "concreteType": "Byline",
                  "kind": "LinkedField",
                  "name": "approver",
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
                  "name": "activeExternalCount",
                  "storageKey": null
                },
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "viewerCanUpdate",
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

(node as any).hash = "a945d0f433910b8cb0eec1cc6a233c1f";

export default node;

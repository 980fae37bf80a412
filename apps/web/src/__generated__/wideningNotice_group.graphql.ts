/**
 * @generated SignedSource<<a94c6519131d928e0f1da25275e8b5df>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type GroupVisibility = "PRIVATE" | "PUBLIC" | "SECRET";
export type GroupWideningAnswer = "AGREED" | "OBJECTED";
export type GroupWideningStage = "ANNOUNCED" | "APPROVED" | "ENDED" | "WITH_MEMBERS" | "WITH_SECOND_MANAGER";
export type JoinPolicy = "INVITE_ONLY" | "ON_REQUEST" | "OPEN";
import { FragmentRefs } from "relay-runtime";
export type wideningNotice_group$data = {
  readonly facets: ReadonlyArray<{
    readonly " $fragmentSpreads": FragmentRefs<"facetTable_facets">;
  }>;
  readonly id: string;
  readonly name: string;
  readonly purpose: string;
  readonly visibility: GroupVisibility;
  readonly widening: {
    readonly agreedCount: number | null | undefined;
    readonly allowsExternals: boolean;
    readonly effectiveAt: string;
    readonly facets: ReadonlyArray<{
      readonly " $fragmentSpreads": FragmentRefs<"facetTable_facets">;
    }>;
    readonly id: string;
    readonly joinPolicy: JoinPolicy | null | undefined;
    readonly objections: ReadonlyArray<{
      readonly at: string;
      readonly person: {
        readonly company: string;
        readonly initials: string;
        readonly isExternal: boolean;
        readonly name: string;
        readonly photoUrl: string | null | undefined;
        readonly title: string | null | undefined;
      };
      readonly reason: string | null | undefined;
    }> | null | undefined;
    readonly partner: {
      readonly name: string;
    } | null | undefined;
    readonly proposedAt: string;
    readonly proposedBy: {
      readonly name: string;
    };
    readonly putsWallsUp: boolean | null | undefined;
    readonly reason: string | null | undefined;
    readonly stage: GroupWideningStage;
    readonly takesWallsDown: boolean | null | undefined;
    readonly toldCount: number | null | undefined;
    readonly viewerAnswer: GroupWideningAnswer | null | undefined;
    readonly viewerCanAnswer: boolean;
    readonly viewerCanApprove: boolean;
    readonly viewerCanCancel: boolean;
    readonly visibility: GroupVisibility | null | undefined;
    readonly willBeListed: {
      readonly edges: ReadonlyArray<{
        readonly node: {
          readonly id: string;
          readonly person: {
            readonly company: string;
            readonly initials: string;
            readonly isExternal: boolean;
            readonly name: string;
            readonly photoUrl: string | null | undefined;
          };
        };
      }>;
    } | null | undefined;
  } | null | undefined;
  readonly " $fragmentType": "wideningNotice_group";
};
export type wideningNotice_group$key = {
  readonly " $data"?: wideningNotice_group$data;
  readonly " $fragmentSpreads": FragmentRefs<"wideningNotice_group">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
},
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "visibility",
  "storageKey": null
},
v3 = {
  "alias": null,
  "args": null,
  "concreteType": "GroupFacet",
  "kind": "LinkedField",
  "name": "facets",
  "plural": true,
  "selections": [
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "facetTable_facets"
    }
  ],
  "storageKey": null
},
v4 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "reason",
  "storageKey": null
},
v5 = [
  (v1/*:: as any*/)
],
v6 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "initials",
  "storageKey": null
},
v7 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "company",
  "storageKey": null
},
v8 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "isExternal",
  "storageKey": null
},
v9 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "photoUrl",
  "storageKey": null
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "wideningNotice_group",
  "selections": [
    (v0/*:: as any*/),
    (v1/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "purpose",
      "storageKey": null
    },
    (v2/*:: as any*/),
    (v3/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "concreteType": "GroupWidening",
      "kind": "LinkedField",
      "name": "widening",
      "plural": false,
      "selections": [
        (v0/*:: as any*/),
        (v4/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "proposedAt",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "effectiveAt",
          "storageKey": null
        },
        (v2/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "joinPolicy",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "allowsExternals",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "putsWallsUp",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "takesWallsDown",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "stage",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "agreedCount",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "toldCount",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "viewerAnswer",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "viewerCanAnswer",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "viewerCanCancel",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "viewerCanApprove",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "PartnerOrganisation",
          "kind": "LinkedField",
          "name": "partner",
          "plural": false,
          "selections": (v5/*:: as any*/),
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "Byline",
          "kind": "LinkedField",
          "name": "proposedBy",
          "plural": false,
          "selections": (v5/*:: as any*/),
          "storageKey": null
        },
        (v3/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "concreteType": "GroupWideningObjection",
          "kind": "LinkedField",
          "name": "objections",
          "plural": true,
          "selections": [
            (v4/*:: as any*/),
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
              "concreteType": "Byline",
              "kind": "LinkedField",
              "name": "person",
              "plural": false,
              "selections": [
                (v1/*:: as any*/),
                (v6/*:: as any*/),
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "title",
                  "storageKey": null
                },
                (v7/*:: as any*/),
                (v8/*:: as any*/),
                (v9/*:: as any*/)
              ],
              "storageKey": null
            }
          ],
          "storageKey": null
        },
        {
          "alias": null,
          "args": [
            {
              "kind": "Literal",
              "name": "first",
              "value": 12
            }
          ],
          "concreteType": "MembershipConnection",
          "kind": "LinkedField",
          "name": "willBeListed",
          "plural": false,
          "selections": [
            {
              "alias": null,
              "args": null,
              "concreteType": "MembershipEdge",
              "kind": "LinkedField",
              "name": "edges",
              "plural": true,
              "selections": [
                {
                  "alias": null,
                  "args": null,
                  "concreteType": "Membership",
                  "kind": "LinkedField",
                  "name": "node",
                  "plural": false,
                  "selections": [
                    (v0/*:: as any*/),
                    {
                      "alias": null,
                      "args": null,
                      "concreteType": "Byline",
                      "kind": "LinkedField",
                      "name": "person",
                      "plural": false,
                      "selections": [
                        (v1/*:: as any*/),
                        (v6/*:: as any*/),
                        (v7/*:: as any*/),
                        (v8/*:: as any*/),
                        (v9/*:: as any*/)
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
          "storageKey": "willBeListed(first:12)"
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Group",
  "abstractKey": null
};
})();

(node as any).hash = "7bd1d1cb5c8746b25b97210131138482";

export default node;

/**
 * @generated SignedSource<<2f162e3b5293747f8c494bef2448aeb5>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type MembershipState = "ACTIVE" | "BANNED" | "INVITED" | "REQUESTED";
import { FragmentRefs } from "relay-runtime";
export type partnerFrame_viewer$data = {
  readonly accessUntil: string | null | undefined;
  readonly groups: {
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly viewerMembership: {
          readonly state: MembershipState;
        } | null | undefined;
      };
    }>;
  };
  readonly sponsor: {
    readonly name: string;
    readonly personId: string | null | undefined;
  } | null | undefined;
  readonly " $fragmentType": "partnerFrame_viewer";
};
export type partnerFrame_viewer$key = {
  readonly " $data"?: partnerFrame_viewer$data;
  readonly " $fragmentSpreads": FragmentRefs<"partnerFrame_viewer">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "partnerFrame_viewer",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "accessUntil",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Byline",
      "kind": "LinkedField",
      "name": "sponsor",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "name",
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
      "args": [
        {
          "kind": "Literal",
          "name": "first",
          "value": 100
        }
      ],
      "concreteType": "ViewerGroupConnection",
      "kind": "LinkedField",
      "name": "groups",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "concreteType": "ViewerGroupEdge",
          "kind": "LinkedField",
          "name": "edges",
          "plural": true,
          "selections": [
            {
              "alias": null,
              "args": null,
              "concreteType": "Group",
              "kind": "LinkedField",
              "name": "node",
              "plural": false,
              "selections": [
                {
                  "alias": null,
                  "args": null,
                  "concreteType": "ViewerMembership",
                  "kind": "LinkedField",
                  "name": "viewerMembership",
                  "plural": false,
                  "selections": [
                    {
                      "alias": null,
                      "args": null,
                      "kind": "ScalarField",
                      "name": "state",
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
      "storageKey": "groups(first:100)"
    }
  ],
  "type": "Viewer",
  "abstractKey": null
};

(node as any).hash = "e681053f6e22c9d2a232f7ee530a2bd7";

export default node;

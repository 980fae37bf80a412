/**
 * @generated SignedSource<<a4abc1c0f8a2404bd86657c4ea5639f9>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type MembershipState = "ACTIVE" | "BANNED" | "INVITED" | "REQUESTED";
import { FragmentRefs } from "relay-runtime";
export type unlistedNote_group$data = {
  readonly viewerMembership: {
    readonly isListed: boolean;
    readonly state: MembershipState;
  } | null | undefined;
  readonly " $fragmentType": "unlistedNote_group";
};
export type unlistedNote_group$key = {
  readonly " $data"?: unlistedNote_group$data;
  readonly " $fragmentSpreads": FragmentRefs<"unlistedNote_group">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "unlistedNote_group",
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
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "isListed",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Group",
  "abstractKey": null
};

(node as any).hash = "38843e5ef62d33c6d90463a08335fa2f";

export default node;

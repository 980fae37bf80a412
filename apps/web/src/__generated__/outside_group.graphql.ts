/**
 * @generated SignedSource<<13c5a9e7907776eecd143e34314d9361>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type MembershipState = "ACTIVE" | "BANNED" | "INVITED" | "REQUESTED";
import { FragmentRefs } from "relay-runtime";
export type outside_group$data = {
  readonly viewerMembership: {
    readonly invitedBy: {
      readonly name: string;
    } | null | undefined;
    readonly state: MembershipState;
  } | null | undefined;
  readonly " $fragmentSpreads": FragmentRefs<"joinActions_group">;
  readonly " $fragmentType": "outside_group";
};
export type outside_group$key = {
  readonly " $data"?: outside_group$data;
  readonly " $fragmentSpreads": FragmentRefs<"outside_group">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "outside_group",
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
          "concreteType": "Byline",
          "kind": "LinkedField",
          "name": "invitedBy",
          "plural": false,
          "selections": [
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "name",
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "joinActions_group"
    }
  ],
  "type": "Group",
  "abstractKey": null
};

(node as any).hash = "91fdef7e484210547be11cbf27feb0f4";

export default node;

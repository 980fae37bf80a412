/**
 * @generated SignedSource<<7822c520fd60521adf31e9191a170fe7>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type MembershipRole = "CONTRIBUTOR" | "MANAGER" | "MODERATOR" | "READER";
export type MembershipState = "ACTIVE" | "BANNED" | "INVITED" | "REQUESTED";
import { FragmentRefs } from "relay-runtime";
export type joinActions_group$data = {
  readonly id: string;
  readonly joinQuestion: string | null | undefined;
  readonly name: string;
  readonly viewerCanJoin: boolean;
  readonly viewerCanRequest: boolean;
  readonly viewerMembership: {
    readonly role: MembershipRole;
    readonly state: MembershipState;
  } | null | undefined;
  readonly " $fragmentType": "joinActions_group";
};
export type joinActions_group$key = {
  readonly " $data"?: joinActions_group$data;
  readonly " $fragmentSpreads": FragmentRefs<"joinActions_group">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "joinActions_group",
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
      "name": "name",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "joinQuestion",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "viewerCanJoin",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "viewerCanRequest",
      "storageKey": null
    },
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
          "name": "role",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Group",
  "abstractKey": null
};

(node as any).hash = "52fc56e5cb7d206e42ac1607cd47f776";

export default node;

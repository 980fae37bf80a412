/**
 * @generated SignedSource<<93683970d03d2c9c14e7cd087b692737>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type pinnedPosts_group$data = {
  readonly pinned: ReadonlyArray<{
    readonly id: string;
    readonly pinnedAt: string | null | undefined;
    readonly " $fragmentSpreads": FragmentRefs<"postCard_post">;
  }>;
  readonly " $fragmentType": "pinnedPosts_group";
};
export type pinnedPosts_group$key = {
  readonly " $data"?: pinnedPosts_group$data;
  readonly " $fragmentSpreads": FragmentRefs<"pinnedPosts_group">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "pinnedPosts_group",
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "Post",
      "kind": "LinkedField",
      "name": "pinned",
      "plural": true,
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
          "name": "pinnedAt",
          "storageKey": null
        },
        {
          "args": null,
          "kind": "FragmentSpread",
          "name": "postCard_post"
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Group",
  "abstractKey": null
};

(node as any).hash = "48d46979a72b21e63017bf2ea6eebe47";

export default node;

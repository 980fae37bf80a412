/**
 * @generated SignedSource<<50e66c84961730efdc2e7e5a8d6848bd>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type bookmarkButton_post$data = {
  readonly id: string;
  readonly viewerHasBookmarked: boolean;
  readonly " $fragmentType": "bookmarkButton_post";
};
export type bookmarkButton_post$key = {
  readonly " $data"?: bookmarkButton_post$data;
  readonly " $fragmentSpreads": FragmentRefs<"bookmarkButton_post">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "bookmarkButton_post",
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
      "name": "viewerHasBookmarked",
      "storageKey": null
    }
  ],
  "type": "Post",
  "abstractKey": null
};

(node as any).hash = "d598b54c1886be3eba27bbc9ac781ec1";

export default node;

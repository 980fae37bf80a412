/**
 * @generated SignedSource<<312895206a9913578c02ae629f0ef7b2>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type groupComposer_group$data = {
  readonly id: string;
  readonly viewerCanPost: boolean;
  readonly " $fragmentSpreads": FragmentRefs<"postForm_group">;
  readonly " $fragmentType": "groupComposer_group";
};
export type groupComposer_group$key = {
  readonly " $data"?: groupComposer_group$data;
  readonly " $fragmentSpreads": FragmentRefs<"groupComposer_group">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "groupComposer_group",
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
      "name": "viewerCanPost",
      "storageKey": null
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "postForm_group"
    }
  ],
  "type": "Group",
  "abstractKey": null
};

(node as any).hash = "183e72308a6feee7a726c1daff8b06a4";

export default node;

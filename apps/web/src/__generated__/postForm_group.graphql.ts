/**
 * @generated SignedSource<<48a19f10322cf1b32fe9dcb071603886>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type postForm_group$data = {
  readonly id: string;
  readonly name: string;
  readonly " $fragmentSpreads": FragmentRefs<"audienceSentence_group">;
  readonly " $fragmentType": "postForm_group";
};
export type postForm_group$key = {
  readonly " $data"?: postForm_group$data;
  readonly " $fragmentSpreads": FragmentRefs<"postForm_group">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "postForm_group",
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
      "args": null,
      "kind": "FragmentSpread",
      "name": "audienceSentence_group"
    }
  ],
  "type": "Group",
  "abstractKey": null
};

(node as any).hash = "788d74a1a2a640e5126c85bd8e1f9bd5";

export default node;

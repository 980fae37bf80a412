/**
 * @generated SignedSource<<991fe52cf36c12547a21604bc81f9720>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type noticeLine_notice$data = {
  readonly at: string;
  readonly groupId: string | null | undefined;
  readonly id: string;
  readonly sentence: string;
  readonly " $fragmentType": "noticeLine_notice";
};
export type noticeLine_notice$key = {
  readonly " $data"?: noticeLine_notice$data;
  readonly " $fragmentSpreads": FragmentRefs<"noticeLine_notice">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "noticeLine_notice",
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
      "name": "at",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "sentence",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "groupId",
      "storageKey": null
    }
  ],
  "type": "Notice",
  "abstractKey": null
};

(node as any).hash = "ecbff12879b20336d1fd1003d618de2d";

export default node;

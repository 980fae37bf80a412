/**
 * @generated SignedSource<<511d71a1b2b1c95f0244e738957514c0>>
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
  readonly isAboutExternals: boolean;
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
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "isAboutExternals",
      "storageKey": null
    }
  ],
  "type": "Notice",
  "abstractKey": null
};

(node as any).hash = "2e9bb5defd88c55dad8a8b76af2973cc";

export default node;

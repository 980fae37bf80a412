/**
 * @generated SignedSource<<1f0802ea7560ad791435c8cf16fe407f>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type FileKind = "ARCHIVE" | "AUDIO" | "IMAGE" | "OTHER" | "PDF" | "SHEET" | "SLIDES" | "TEXT" | "VIDEO";
import { FragmentRefs } from "relay-runtime";
export type filePolicy_policy$data = {
  readonly groupQuotaBytes: number | null | undefined;
  readonly kinds: ReadonlyArray<FileKind>;
  readonly mostFileBytes: number;
  readonly quotaBytes: number | null | undefined;
  readonly " $fragmentType": "filePolicy_policy";
};
export type filePolicy_policy$key = {
  readonly " $data"?: filePolicy_policy$data;
  readonly " $fragmentSpreads": FragmentRefs<"filePolicy_policy">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "filePolicy_policy",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "mostFileBytes",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "quotaBytes",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "groupQuotaBytes",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "kinds",
      "storageKey": null
    }
  ],
  "type": "FilePolicy",
  "abstractKey": null
};

(node as any).hash = "b60888059288821ec2bb676e32bc4d90";

export default node;

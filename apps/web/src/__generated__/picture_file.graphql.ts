/**
 * @generated SignedSource<<8c4ca715acb05f7c0ee8ae72fbd8f60f>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type FileKind = "ARCHIVE" | "AUDIO" | "IMAGE" | "OTHER" | "PDF" | "SHEET" | "SLIDES" | "TEXT" | "VIDEO";
export type FileState = "CHECKING" | "INFECTED" | "READY";
import { FragmentRefs } from "relay-runtime";
export type picture_file$data = ReadonlyArray<{
  readonly caption: string;
  readonly height: number | null | undefined;
  readonly id: string;
  readonly kind: FileKind;
  readonly name: string;
  readonly previewUrl: string | null | undefined;
  readonly state: FileState;
  readonly url: string;
  readonly viewerCanChange: boolean;
  readonly width: number | null | undefined;
  readonly " $fragmentType": "picture_file";
}>;
export type picture_file$key = ReadonlyArray<{
  readonly " $data"?: picture_file$data;
  readonly " $fragmentSpreads": FragmentRefs<"picture_file">;
}>;

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": {
    "plural": true
  },
  "name": "picture_file",
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
      "name": "kind",
      "storageKey": null
    },
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
      "name": "url",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "previewUrl",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "width",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "height",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "caption",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "viewerCanChange",
      "storageKey": null
    }
  ],
  "type": "File",
  "abstractKey": null
};

(node as any).hash = "8272a640ffba25cd3f796f122add2c8d";

export default node;

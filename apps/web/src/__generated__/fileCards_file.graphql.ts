/**
 * @generated SignedSource<<e319892de6a72b5735f9149846ffced6>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type FileKind = "ARCHIVE" | "AUDIO" | "IMAGE" | "OTHER" | "PDF" | "SHEET" | "SLIDES" | "TEXT" | "VIDEO";
export type FileState = "CHECKING" | "INFECTED" | "READY";
import { FragmentRefs } from "relay-runtime";
export type fileCards_file$data = ReadonlyArray<{
  readonly bytes: number;
  readonly id: string;
  readonly kind: FileKind;
  readonly name: string;
  readonly pages: number | null | undefined;
  readonly previewUrl: string | null | undefined;
  readonly state: FileState;
  readonly updatedAt: string;
  readonly url: string;
  readonly version: number;
  readonly viewerCanChange: boolean;
  readonly " $fragmentType": "fileCards_file";
}>;
export type fileCards_file$key = ReadonlyArray<{
  readonly " $data"?: fileCards_file$data;
  readonly " $fragmentSpreads": FragmentRefs<"fileCards_file">;
}>;

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": {
    "plural": true
  },
  "name": "fileCards_file",
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
      "name": "bytes",
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
      "name": "version",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "pages",
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
      "name": "updatedAt",
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

(node as any).hash = "4f90df5b4e67664be3fcccb420fab331";

export default node;

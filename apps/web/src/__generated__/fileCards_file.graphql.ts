/**
 * @generated SignedSource<<7949330bb2988fb31138bf02eae1c6b5>>
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
  readonly successor: {
    readonly id: string;
    readonly name: string;
    readonly url: string;
  } | null | undefined;
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

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
},
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "url",
  "storageKey": null
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": {
    "plural": true
  },
  "name": "fileCards_file",
  "selections": [
    (v0/*:: as any*/),
    (v1/*:: as any*/),
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
    (v2/*:: as any*/),
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
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "File",
      "kind": "LinkedField",
      "name": "successor",
      "plural": false,
      "selections": [
        (v0/*:: as any*/),
        (v1/*:: as any*/),
        (v2/*:: as any*/)
      ],
      "storageKey": null
    }
  ],
  "type": "File",
  "abstractKey": null
};
})();

(node as any).hash = "17aed92f042878a4cb7140adaa184863";

export default node;

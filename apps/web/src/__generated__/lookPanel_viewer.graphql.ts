/**
 * @generated SignedSource<<7b78c99d7c4618d4047f1e860b3114a9>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type Language = "en" | "fr";
export type Theme = "DARK" | "LIGHT" | "SYSTEM";
import { FragmentRefs } from "relay-runtime";
export type lookPanel_viewer$data = {
  readonly language: Language;
  readonly theme: Theme;
  readonly timeZone: string;
  readonly " $fragmentType": "lookPanel_viewer";
};
export type lookPanel_viewer$key = {
  readonly " $data"?: lookPanel_viewer$data;
  readonly " $fragmentSpreads": FragmentRefs<"lookPanel_viewer">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "lookPanel_viewer",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "language",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "theme",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "timeZone",
      "storageKey": null
    }
  ],
  "type": "Viewer",
  "abstractKey": null
};

(node as any).hash = "4528cc2883b66b45457c9568ca43acd9";

export default node;

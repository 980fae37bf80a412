/**
 * @generated SignedSource<<50ffb7637be740282e3931fe42437995>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type partnerFrame_viewer$data = {
  readonly accessUntil: string | null | undefined;
  readonly " $fragmentType": "partnerFrame_viewer";
};
export type partnerFrame_viewer$key = {
  readonly " $data"?: partnerFrame_viewer$data;
  readonly " $fragmentSpreads": FragmentRefs<"partnerFrame_viewer">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "partnerFrame_viewer",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "accessUntil",
      "storageKey": null
    }
  ],
  "type": "Viewer",
  "abstractKey": null
};

(node as any).hash = "9ad025849540ad30e6cd6ba22338a3e3";

export default node;

/**
 * @generated SignedSource<<89ea97876ae21300aa740269a8bb2945>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type adminTabs_viewer$data = {
  readonly viewerCanAdminister: boolean;
  readonly viewerCanAppoint: boolean;
  readonly viewerCanReadAuditLog: boolean;
  readonly viewerSeesBreakGlass: boolean;
  readonly " $fragmentType": "adminTabs_viewer";
};
export type adminTabs_viewer$key = {
  readonly " $data"?: adminTabs_viewer$data;
  readonly " $fragmentSpreads": FragmentRefs<"adminTabs_viewer">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "adminTabs_viewer",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "viewerCanAdminister",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "viewerCanAppoint",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "viewerCanReadAuditLog",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "viewerSeesBreakGlass",
      "storageKey": null
    }
  ],
  "type": "Viewer",
  "abstractKey": null
};

(node as any).hash = "31607d3f6549b2ec382067b87fcf5576";

export default node;

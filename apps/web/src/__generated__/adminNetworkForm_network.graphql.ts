/**
 * @generated SignedSource<<5e334522b71c04fa0276f7d725a6500a>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type Language = "en" | "fr";
import { FragmentRefs } from "relay-runtime";
export type adminNetworkForm_network$data = {
  readonly brandColor: string | null | undefined;
  readonly companyName: string;
  readonly language: Language;
  readonly logoUrl: string | null | undefined;
  readonly wideningHours: number;
  readonly " $fragmentType": "adminNetworkForm_network";
};
export type adminNetworkForm_network$key = {
  readonly " $data"?: adminNetworkForm_network$data;
  readonly " $fragmentSpreads": FragmentRefs<"adminNetworkForm_network">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "adminNetworkForm_network",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "companyName",
      "storageKey": null
    },
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
      "name": "brandColor",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "logoUrl",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "wideningHours",
      "storageKey": null
    }
  ],
  "type": "Network",
  "abstractKey": null
};

(node as any).hash = "1066a6950ac966b453fbd3d5d0d6a139";

export default node;

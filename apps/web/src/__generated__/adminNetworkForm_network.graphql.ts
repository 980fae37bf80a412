/**
 * @generated SignedSource<<8763dde08addc7993c916281c18c35b2>>
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
    }
  ],
  "type": "Network",
  "abstractKey": null
};

(node as any).hash = "ec0a770b99f981476b25ec315db870d2";

export default node;

/**
 * @generated SignedSource<<1667e0bd5a64b9d1e681b964fb0676af>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type dataDetails_details$data = {
  readonly backupFolder: string | null | undefined;
  readonly backupTime: string | null | undefined;
  readonly databaseMegabytes: number | null | undefined;
  readonly fileMegabytes: number | null | undefined;
  readonly folder: string;
  readonly machine: string;
  readonly measuredOn: string | null | undefined;
  readonly " $fragmentType": "dataDetails_details";
};
export type dataDetails_details$key = {
  readonly " $data"?: dataDetails_details$data;
  readonly " $fragmentSpreads": FragmentRefs<"dataDetails_details">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "dataDetails_details",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "machine",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "folder",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "backupFolder",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "backupTime",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "databaseMegabytes",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "fileMegabytes",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "measuredOn",
      "storageKey": null
    }
  ],
  "type": "DataDetails",
  "abstractKey": null
};

(node as any).hash = "3ef2804cfa8d1543c5768a232acd8070";

export default node;

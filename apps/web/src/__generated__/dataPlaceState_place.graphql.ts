/**
 * @generated SignedSource<<d7d0da8bc4b00938dc20e22ced01ea0c>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type dataPlaceState_place$data = {
  readonly isBackedUp: boolean;
  readonly isBackupLate: boolean;
  readonly isProofLate: boolean;
  readonly lastBackupAt: string | null | undefined;
  readonly lastProvenRestoreAt: string | null | undefined;
  readonly " $fragmentType": "dataPlaceState_place";
};
export type dataPlaceState_place$key = {
  readonly " $data"?: dataPlaceState_place$data;
  readonly " $fragmentSpreads": FragmentRefs<"dataPlaceState_place">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "dataPlaceState_place",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "isBackedUp",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "lastBackupAt",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "isBackupLate",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "lastProvenRestoreAt",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "isProofLate",
      "storageKey": null
    }
  ],
  "type": "DataPlace",
  "abstractKey": null
};

(node as any).hash = "6ac627dc473b22e9fe6cdb2b08e155ca";

export default node;

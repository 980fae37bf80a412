/**
 * @generated SignedSource<<6efc393723c89d0f4f5114b1d9765c93>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type PeopleImportState = "DISCARDED" | "DONE" | "READ" | "RUNNING";
import { FragmentRefs } from "relay-runtime";
export type importRun_run$data = {
  readonly badCount: number;
  readonly changeCount: number;
  readonly createCount: number;
  readonly doneCount: number;
  readonly fileName: string;
  readonly id: string;
  readonly lineCount: number;
  readonly sameCount: number;
  readonly state: PeopleImportState;
  readonly " $fragmentSpreads": FragmentRefs<"importLines_run">;
  readonly " $fragmentType": "importRun_run";
};
export type importRun_run$key = {
  readonly " $data"?: importRun_run$data;
  readonly " $fragmentSpreads": FragmentRefs<"importRun_run">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "importRun_run",
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
      "name": "fileName",
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
      "name": "lineCount",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "createCount",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "changeCount",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "sameCount",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "badCount",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "doneCount",
      "storageKey": null
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "importLines_run"
    }
  ],
  "type": "PeopleImport",
  "abstractKey": null
};

(node as any).hash = "16d7820798007fa5249958aac5840605";

export default node;

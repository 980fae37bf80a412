/**
 * @generated SignedSource<<26e5ee250786946ae46920d3d2c1939e>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type GroupVisibility = "PRIVATE" | "PUBLIC" | "SECRET";
export type JoinPolicy = "INVITE_ONLY" | "ON_REQUEST" | "OPEN";
import { FragmentRefs } from "relay-runtime";
export type generalSettings_group$data = {
  readonly id: string;
  readonly imageUrl: string | null | undefined;
  readonly joinPolicy: JoinPolicy;
  readonly joinQuestion: string | null | undefined;
  readonly name: string;
  readonly purpose: string;
  readonly rules: ReadonlyArray<string>;
  readonly visibility: GroupVisibility;
  readonly " $fragmentType": "generalSettings_group";
};
export type generalSettings_group$key = {
  readonly " $data"?: generalSettings_group$data;
  readonly " $fragmentSpreads": FragmentRefs<"generalSettings_group">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "generalSettings_group",
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
      "name": "purpose",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "rules",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "joinPolicy",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "joinQuestion",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "visibility",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "imageUrl",
      "storageKey": null
    }
  ],
  "type": "Group",
  "abstractKey": null
};

(node as any).hash = "2eeff7d25687c69d3c6c60cf583d85c5";

export default node;

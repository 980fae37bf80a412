/**
 * @generated SignedSource<<05ad4c84e7066f0ffe640a943631692e>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type groupTabs_group$data = {
  readonly id: string;
  readonly memberCount: number | null | undefined;
  readonly moderationCount: number | null | undefined;
  readonly viewerCanManage: boolean;
  readonly viewerCanRestore: boolean;
  readonly viewerCanSeeMembers: boolean;
  readonly viewerCanUnarchive: boolean;
  readonly " $fragmentType": "groupTabs_group";
};
export type groupTabs_group$key = {
  readonly " $data"?: groupTabs_group$data;
  readonly " $fragmentSpreads": FragmentRefs<"groupTabs_group">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "groupTabs_group",
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
      "name": "memberCount",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "viewerCanSeeMembers",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "viewerCanManage",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "viewerCanUnarchive",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "viewerCanRestore",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "moderationCount",
      "storageKey": null
    }
  ],
  "type": "Group",
  "abstractKey": null
};

(node as any).hash = "ae8799fe1dda5543f8dce8202baa6c30";

export default node;

/**
 * @generated SignedSource<<28d7d21f9f82ef28241ce415953ebdbc>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type GroupState = "ACTIVE" | "ARCHIVED" | "DELETED";
import { FragmentRefs } from "relay-runtime";
export type groupLife_group$data = {
  readonly id: string;
  readonly name: string;
  readonly state: GroupState;
  readonly viewerCanArchive: boolean;
  readonly viewerCanDelete: boolean;
  readonly viewerCanManage: boolean;
  readonly viewerCanPost: boolean;
  readonly viewerCanRestore: boolean;
  readonly viewerCanUnarchive: boolean;
  readonly " $fragmentType": "groupLife_group";
};
export type groupLife_group$key = {
  readonly " $data"?: groupLife_group$data;
  readonly " $fragmentSpreads": FragmentRefs<"groupLife_group">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "groupLife_group",
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
      "name": "state",
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
      "name": "viewerCanPost",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "viewerCanArchive",
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
      "name": "viewerCanDelete",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "viewerCanRestore",
      "storageKey": null
    }
  ],
  "type": "Group",
  "abstractKey": null
};

(node as any).hash = "1a58a0033658abd5f83de878849ce855";

export default node;

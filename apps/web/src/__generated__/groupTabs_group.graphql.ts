/**
 * @generated SignedSource<<75dc3c35640924dc92b1df7dd45dcd6f>>
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
    }
  ],
  "type": "Group",
  "abstractKey": null
};

(node as any).hash = "5cad2f655b525e7430faa1c41ffffedf";

export default node;

/**
 * @generated SignedSource<<286505fff915c484341bdd2ea26f253d>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type inviteColleagues_group$data = {
  readonly id: string;
  readonly viewerCanManage: boolean;
  readonly " $fragmentType": "inviteColleagues_group";
};
export type inviteColleagues_group$key = {
  readonly " $data"?: inviteColleagues_group$data;
  readonly " $fragmentSpreads": FragmentRefs<"inviteColleagues_group">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "inviteColleagues_group",
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
      "name": "viewerCanManage",
      "storageKey": null
    }
  ],
  "type": "Group",
  "abstractKey": null
};

(node as any).hash = "5ad38b4546d5d09dc02864828a226987";

export default node;

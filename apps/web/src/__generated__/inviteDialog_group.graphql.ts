/**
 * @generated SignedSource<<7bf2445ad616b616ba15ffcf16f2fd75>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type inviteDialog_group$data = {
  readonly name: string;
  readonly viewerCanInviteEmployees: boolean;
  readonly viewerCanInviteExternals: boolean;
  readonly " $fragmentSpreads": FragmentRefs<"inviteColleagues_group" | "inviteExternals_group">;
  readonly " $fragmentType": "inviteDialog_group";
};
export type inviteDialog_group$key = {
  readonly " $data"?: inviteDialog_group$data;
  readonly " $fragmentSpreads": FragmentRefs<"inviteDialog_group">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "inviteDialog_group",
  "selections": [
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
      "name": "viewerCanInviteEmployees",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "viewerCanInviteExternals",
      "storageKey": null
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "inviteColleagues_group"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "inviteExternals_group"
    }
  ],
  "type": "Group",
  "abstractKey": null
};

(node as any).hash = "b70768a456589d03df4670dafda1a8a3";

export default node;

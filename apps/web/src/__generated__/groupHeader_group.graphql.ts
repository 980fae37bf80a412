/**
 * @generated SignedSource<<2462095f5c480472b8c4589d58a401e0>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type GroupState = "ACTIVE" | "ARCHIVED" | "DELETED";
export type GroupVisibility = "PRIVATE" | "PUBLIC" | "SECRET";
import { FragmentRefs } from "relay-runtime";
export type groupHeader_group$data = {
  readonly id: string;
  readonly imageUrl: string | null | undefined;
  readonly name: string;
  readonly purpose: string;
  readonly readership: {
    readonly externals: number;
  } | null | undefined;
  readonly state: GroupState;
  readonly viewerCanInviteEmployees: boolean;
  readonly viewerCanInviteExternals: boolean;
  readonly viewerCanLeave: boolean;
  readonly visibility: GroupVisibility;
  readonly " $fragmentSpreads": FragmentRefs<"groupTabs_group" | "joinActions_group">;
  readonly " $fragmentType": "groupHeader_group";
};
export type groupHeader_group$key = {
  readonly " $data"?: groupHeader_group$data;
  readonly " $fragmentSpreads": FragmentRefs<"groupHeader_group">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "groupHeader_group",
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
      "name": "visibility",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "imageUrl",
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
      "concreteType": "Readership",
      "kind": "LinkedField",
      "name": "readership",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "externals",
          "storageKey": null
        }
      ],
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
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "viewerCanLeave",
      "storageKey": null
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "joinActions_group"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "groupTabs_group"
    }
  ],
  "type": "Group",
  "abstractKey": null
};

(node as any).hash = "861dea14fc5bc596062343f80795aebb";

export default node;

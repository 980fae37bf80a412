/**
 * @generated SignedSource<<26500d40b1a5dc33975b106a8565257d>>
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
  readonly memberCount: number | null | undefined;
  readonly name: string;
  readonly purpose: string;
  readonly readership: {
    readonly externals: number;
  } | null | undefined;
  readonly state: GroupState;
  readonly viewerCanInviteEmployees: boolean;
  readonly viewerCanInviteExternals: boolean;
  readonly viewerCanLeave: boolean;
  readonly viewerCanManage: boolean;
  readonly viewerCanSeeMembers: boolean;
  readonly visibility: GroupVisibility;
  readonly " $fragmentSpreads": FragmentRefs<"joinActions_group">;
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
      "kind": "ScalarField",
      "name": "memberCount",
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
    }
  ],
  "type": "Group",
  "abstractKey": null
};

(node as any).hash = "22bf077ef013bf6ca2109f718471ac37";

export default node;

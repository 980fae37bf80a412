/**
 * @generated SignedSource<<703b1d48d885bd53c44c402b994592db>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type GroupState = "ACTIVE" | "ARCHIVED" | "DELETED";
export type GroupVisibility = "PRIVATE" | "PUBLIC" | "SECRET";
export type MembershipState = "ACTIVE" | "BANNED" | "INVITED" | "REQUESTED";
import { FragmentRefs } from "relay-runtime";
export type groupCard_group$data = {
  readonly hasExternals: boolean;
  readonly id: string;
  readonly imageUrl: string | null | undefined;
  readonly lastActivityAt: string | null | undefined;
  readonly memberCount: number | null | undefined;
  readonly name: string;
  readonly partners: ReadonlyArray<{
    readonly id: string;
    readonly name: string;
  }>;
  readonly purpose: string;
  readonly state: GroupState;
  readonly unreadCount: number;
  readonly viewerMembership: {
    readonly state: MembershipState;
  } | null | undefined;
  readonly visibility: GroupVisibility;
  readonly " $fragmentSpreads": FragmentRefs<"joinActions_group">;
  readonly " $fragmentType": "groupCard_group";
};
export type groupCard_group$key = {
  readonly " $data"?: groupCard_group$data;
  readonly " $fragmentSpreads": FragmentRefs<"groupCard_group">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
},
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "state",
  "storageKey": null
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "groupCard_group",
  "selections": [
    (v0/*:: as any*/),
    (v1/*:: as any*/),
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
    (v2/*:: as any*/),
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
      "name": "memberCount",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "hasExternals",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "unreadCount",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "lastActivityAt",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "PartnerOrganisation",
      "kind": "LinkedField",
      "name": "partners",
      "plural": true,
      "selections": [
        (v0/*:: as any*/),
        (v1/*:: as any*/)
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "ViewerMembership",
      "kind": "LinkedField",
      "name": "viewerMembership",
      "plural": false,
      "selections": [
        (v2/*:: as any*/)
      ],
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
})();

(node as any).hash = "9c965bad5ec62c1699cd08dc567b51cc";

export default node;

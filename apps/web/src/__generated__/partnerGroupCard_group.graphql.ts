/**
 * @generated SignedSource<<92dfd0cd15fdd28fdf402dc51687b5b2>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type GroupState = "ACTIVE" | "ARCHIVED" | "DELETED";
export type GroupVisibility = "PRIVATE" | "PUBLIC" | "SECRET";
import { FragmentRefs } from "relay-runtime";
export type partnerGroupCard_group$data = {
  readonly id: string;
  readonly managers: ReadonlyArray<{
    readonly name: string;
  }>;
  readonly memberCount: number | null | undefined;
  readonly name: string;
  readonly readership: {
    readonly employees: number;
    readonly partners: ReadonlyArray<{
      readonly count: number;
      readonly partner: {
        readonly id: string;
        readonly name: string;
      };
    }>;
    readonly total: number;
  } | null | undefined;
  readonly state: GroupState;
  readonly unreadCount: number;
  readonly visibility: GroupVisibility;
  readonly " $fragmentType": "partnerGroupCard_group";
};
export type partnerGroupCard_group$key = {
  readonly " $data"?: partnerGroupCard_group$data;
  readonly " $fragmentSpreads": FragmentRefs<"partnerGroupCard_group">;
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
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "partnerGroupCard_group",
  "selections": [
    (v0/*:: as any*/),
    (v1/*:: as any*/),
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
      "kind": "ScalarField",
      "name": "unreadCount",
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
          "name": "total",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "employees",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "PartnerShare",
          "kind": "LinkedField",
          "name": "partners",
          "plural": true,
          "selections": [
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "count",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "concreteType": "PartnerOrganisation",
              "kind": "LinkedField",
              "name": "partner",
              "plural": false,
              "selections": [
                (v0/*:: as any*/),
                (v1/*:: as any*/)
              ],
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Byline",
      "kind": "LinkedField",
      "name": "managers",
      "plural": true,
      "selections": [
        (v1/*:: as any*/)
      ],
      "storageKey": null
    }
  ],
  "type": "Group",
  "abstractKey": null
};
})();

(node as any).hash = "76949f9c789d8e970773ccc6166d063f";

export default node;

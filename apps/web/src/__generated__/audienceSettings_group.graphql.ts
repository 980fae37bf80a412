/**
 * @generated SignedSource<<8292afe0f82f3b9ad74cfaf08625b4c1>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type GroupVisibility = "PRIVATE" | "PUBLIC" | "SECRET";
export type JoinPolicy = "INVITE_ONLY" | "ON_REQUEST" | "OPEN";
import { FragmentRefs } from "relay-runtime";
export type audienceSettings_group$data = {
  readonly externalsAllowed: boolean;
  readonly facets: ReadonlyArray<{
    readonly " $fragmentSpreads": FragmentRefs<"facetTable_facets">;
  }>;
  readonly id: string;
  readonly joinPolicy: JoinPolicy;
  readonly name: string;
  readonly partners: ReadonlyArray<{
    readonly id: string;
  }>;
  readonly visibility: GroupVisibility;
  readonly walled: boolean | null | undefined;
  readonly widening: {
    readonly id: string;
  } | null | undefined;
  readonly " $fragmentType": "audienceSettings_group";
};
export type audienceSettings_group$key = {
  readonly " $data"?: audienceSettings_group$data;
  readonly " $fragmentSpreads": FragmentRefs<"audienceSettings_group">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v1 = [
  (v0/*:: as any*/)
];
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "audienceSettings_group",
  "selections": [
    (v0/*:: as any*/),
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
      "name": "visibility",
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
      "name": "externalsAllowed",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "walled",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "PartnerOrganisation",
      "kind": "LinkedField",
      "name": "partners",
      "plural": true,
      "selections": (v1/*:: as any*/),
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "GroupWidening",
      "kind": "LinkedField",
      "name": "widening",
      "plural": false,
      "selections": (v1/*:: as any*/),
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "GroupFacet",
      "kind": "LinkedField",
      "name": "facets",
      "plural": true,
      "selections": [
        {
          "args": null,
          "kind": "FragmentSpread",
          "name": "facetTable_facets"
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Group",
  "abstractKey": null
};
})();

(node as any).hash = "ea50bd547e2ba2886cbe2cb410417c60";

export default node;

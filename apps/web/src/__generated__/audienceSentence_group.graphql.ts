/**
 * @generated SignedSource<<a10049256b6e4f70041f9cf49e7edbeb>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type GroupVisibility = "PRIVATE" | "PUBLIC" | "SECRET";
import { FragmentRefs } from "relay-runtime";
export type audienceSentence_group$data = {
  readonly hasExternals: boolean;
  readonly id: string;
  readonly memberCount: number | null | undefined;
  readonly partners: ReadonlyArray<{
    readonly id: string;
    readonly name: string;
  }>;
  readonly readership: {
    readonly employees: number;
    readonly externals: number;
    readonly isWholeCompany: boolean;
    readonly partners: ReadonlyArray<{
      readonly count: number;
      readonly partner: {
        readonly id: string;
        readonly name: string;
      };
    }>;
    readonly total: number;
  } | null | undefined;
  readonly visibility: GroupVisibility;
  readonly walled: boolean | null | undefined;
  readonly " $fragmentType": "audienceSentence_group";
};
export type audienceSentence_group$key = {
  readonly " $data"?: audienceSentence_group$data;
  readonly " $fragmentSpreads": FragmentRefs<"audienceSentence_group">;
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
  (v0/*:: as any*/),
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "name",
    "storageKey": null
  }
];
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "audienceSentence_group",
  "selections": [
    (v0/*:: as any*/),
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
      "name": "hasExternals",
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
          "kind": "ScalarField",
          "name": "externals",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "isWholeCompany",
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
              "concreteType": "PartnerOrganisation",
              "kind": "LinkedField",
              "name": "partner",
              "plural": false,
              "selections": (v1/*:: as any*/),
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "count",
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Group",
  "abstractKey": null
};
})();

(node as any).hash = "d375b01dde8674885bbe9870409b3f83";

export default node;

/**
 * @generated SignedSource<<640ae24510e459587ecc084fe39ba5e6>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type Audience = "INTERNAL" | "MEMBERS" | "NETWORK";
export type GroupVisibility = "PRIVATE" | "PUBLIC" | "SECRET";
import { FragmentRefs } from "relay-runtime";
export type commentComposer_post$data = {
  readonly audience: Audience;
  readonly group: {
    readonly hasExternals: boolean;
    readonly id: string;
    readonly visibility: GroupVisibility;
    readonly walled: boolean | null | undefined;
  };
  readonly id: string;
  readonly partner: {
    readonly id: string;
    readonly name: string;
  } | null | undefined;
  readonly " $fragmentSpreads": FragmentRefs<"postReaders_post">;
  readonly " $fragmentType": "commentComposer_post";
};
export type commentComposer_post$key = {
  readonly " $data"?: commentComposer_post$data;
  readonly " $fragmentSpreads": FragmentRefs<"commentComposer_post">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "commentComposer_post",
  "selections": [
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "audience",
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
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "name",
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Group",
      "kind": "LinkedField",
      "name": "group",
      "plural": false,
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
          "name": "walled",
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "postReaders_post"
    }
  ],
  "type": "Post",
  "abstractKey": null
};
})();

(node as any).hash = "ac404806872dbe8ce5a0056451431cca";

export default node;

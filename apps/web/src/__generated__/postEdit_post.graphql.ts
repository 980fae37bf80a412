/**
 * @generated SignedSource<<9530e18e900cac90c8827ba3cb588888>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type Audience = "INTERNAL" | "MEMBERS" | "NETWORK";
import { FragmentRefs } from "relay-runtime";
export type postEdit_post$data = {
  readonly audience: Audience;
  readonly body: string;
  readonly group: {
    readonly id: string;
  };
  readonly id: string;
  readonly title: string | null | undefined;
  readonly topics: ReadonlyArray<string>;
  readonly " $fragmentType": "postEdit_post";
};
export type postEdit_post$key = {
  readonly " $data"?: postEdit_post$data;
  readonly " $fragmentSpreads": FragmentRefs<"postEdit_post">;
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
  "name": "postEdit_post",
  "selections": [
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "title",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "body",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "topics",
      "storageKey": null
    },
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
      "concreteType": "Group",
      "kind": "LinkedField",
      "name": "group",
      "plural": false,
      "selections": [
        (v0/*:: as any*/)
      ],
      "storageKey": null
    }
  ],
  "type": "Post",
  "abstractKey": null
};
})();

(node as any).hash = "5f3a4d2fdc8df2e3e92cac0bcea583b0";

export default node;

/**
 * @generated SignedSource<<5e2cbecb31e75298d6231b428f049a74>>
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
  };
  readonly id: string;
  readonly " $fragmentSpreads": FragmentRefs<"readers_post">;
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
        }
      ],
      "storageKey": null
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "readers_post"
    }
  ],
  "type": "Post",
  "abstractKey": null
};
})();

(node as any).hash = "62b36b991fe61c6c278cf1e8d3e5108d";

export default node;

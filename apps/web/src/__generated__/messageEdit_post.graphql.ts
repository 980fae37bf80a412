/**
 * @generated SignedSource<<def141c323a7c3d58df887ce7ebfce40>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type messageEdit_post$data = {
  readonly body: string;
  readonly group: {
    readonly id: string;
  };
  readonly id: string;
  readonly " $fragmentType": "messageEdit_post";
};
export type messageEdit_post$key = {
  readonly " $data"?: messageEdit_post$data;
  readonly " $fragmentSpreads": FragmentRefs<"messageEdit_post">;
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
  "name": "messageEdit_post",
  "selections": [
    (v0/*:: as any*/),
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

(node as any).hash = "b057d98130789f875639aa9d505ca407";

export default node;

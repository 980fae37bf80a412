/**
 * @generated SignedSource<<8e5420638544f2db36d8edd933b0fa89>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type commentEdit_comment$data = {
  readonly body: string;
  readonly group: {
    readonly id: string;
  };
  readonly id: string;
  readonly " $fragmentType": "commentEdit_comment";
};
export type commentEdit_comment$key = {
  readonly " $data"?: commentEdit_comment$data;
  readonly " $fragmentSpreads": FragmentRefs<"commentEdit_comment">;
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
  "name": "commentEdit_comment",
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
  "type": "Comment",
  "abstractKey": null
};
})();

(node as any).hash = "e7c53b70e3ee7f013d866fbc8c516a7d";

export default node;

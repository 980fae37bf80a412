/**
 * @generated SignedSource<<8b03135f041319b3cce8d26de9281a8a>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type homeRail_message$data = {
  readonly author: {
    readonly name: string;
  };
  readonly body: string;
  readonly datedAt: string;
  readonly id: string;
  readonly thread: {
    readonly id: string;
  };
  readonly " $fragmentType": "homeRail_message";
};
export type homeRail_message$key = {
  readonly " $data"?: homeRail_message$data;
  readonly " $fragmentSpreads": FragmentRefs<"homeRail_message">;
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
  "name": "homeRail_message",
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
      "kind": "ScalarField",
      "name": "datedAt",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Byline",
      "kind": "LinkedField",
      "name": "author",
      "plural": false,
      "selections": [
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
      "concreteType": "Post",
      "kind": "LinkedField",
      "name": "thread",
      "plural": false,
      "selections": [
        (v0/*:: as any*/)
      ],
      "storageKey": null
    }
  ],
  "type": "Message",
  "abstractKey": "__isMessage"
};
})();

(node as any).hash = "51fb48e4f5cefb2b2538540593ca64ea";

export default node;

/**
 * @generated SignedSource<<1b3b94943fd722248c4b93b78abb3681>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type moderatedMessage_message$data = {
  readonly __typename: string;
  readonly author: {
    readonly " $fragmentSpreads": FragmentRefs<"authorLine_byline">;
  };
  readonly bodyHtml: string;
  readonly datedAt: string;
  readonly id: string;
  readonly thread: {
    readonly id: string;
    readonly title: string | null | undefined;
  };
  readonly " $fragmentType": "moderatedMessage_message";
};
export type moderatedMessage_message$key = {
  readonly " $data"?: moderatedMessage_message$data;
  readonly " $fragmentSpreads": FragmentRefs<"moderatedMessage_message">;
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
  "name": "moderatedMessage_message",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "__typename",
      "storageKey": null
    },
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "bodyHtml",
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
          "args": null,
          "kind": "FragmentSpread",
          "name": "authorLine_byline"
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
        (v0/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "title",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Message",
  "abstractKey": "__isMessage"
};
})();

(node as any).hash = "803360cb9364b5ecc8302116d9dde389";

export default node;

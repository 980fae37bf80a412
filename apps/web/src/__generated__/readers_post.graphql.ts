/**
 * @generated SignedSource<<21d6e49ac3060e4645fff5f96a7762e7>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type readers_post$data = {
  readonly readership: {
    readonly externals: number;
    readonly isWholeCompany: boolean;
    readonly total: number;
  };
  readonly " $fragmentType": "readers_post";
};
export type readers_post$key = {
  readonly " $data"?: readers_post$data;
  readonly " $fragmentSpreads": FragmentRefs<"readers_post">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "readers_post",
  "selections": [
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
          "name": "externals",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "isWholeCompany",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Post",
  "abstractKey": null
};

(node as any).hash = "b3eeb1a2cafe3bf44e9a5900934d67a1";

export default node;

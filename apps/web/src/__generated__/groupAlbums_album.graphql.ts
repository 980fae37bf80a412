/**
 * @generated SignedSource<<14acb13e024f4e58f899360ae56453af>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type groupAlbums_album$data = {
  readonly cover: {
    readonly " $fragmentSpreads": FragmentRefs<"picture_file">;
  } | null | undefined;
  readonly id: string;
  readonly pictureCount: number;
  readonly title: string;
  readonly " $fragmentType": "groupAlbums_album";
};
export type groupAlbums_album$key = {
  readonly " $data"?: groupAlbums_album$data;
  readonly " $fragmentSpreads": FragmentRefs<"groupAlbums_album">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "groupAlbums_album",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "id",
      "storageKey": null
    },
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
      "name": "pictureCount",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "File",
      "kind": "LinkedField",
      "name": "cover",
      "plural": false,
      "selections": [
        {
          "args": null,
          "kind": "FragmentSpread",
          "name": "picture_file"
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Album",
  "abstractKey": null
};

(node as any).hash = "376efb8fc5cdea596deff8c45032ee40";

export default node;

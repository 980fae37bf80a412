/**
 * @generated SignedSource<<2394900e9d68ee65b4c3a5902b4f34b3>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type historyDialog_revision$data = {
  readonly bodyHtml: string;
  readonly editedAt: string;
  readonly editor: {
    readonly name: string;
  };
  readonly id: string;
  readonly title: string | null | undefined;
  readonly " $fragmentType": "historyDialog_revision";
};
export type historyDialog_revision$key = {
  readonly " $data"?: historyDialog_revision$data;
  readonly " $fragmentSpreads": FragmentRefs<"historyDialog_revision">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "historyDialog_revision",
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
      "name": "bodyHtml",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "editedAt",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Byline",
      "kind": "LinkedField",
      "name": "editor",
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
    }
  ],
  "type": "Revision",
  "abstractKey": null
};

(node as any).hash = "254d6636388d474d56ba8ad728fb6277";

export default node;

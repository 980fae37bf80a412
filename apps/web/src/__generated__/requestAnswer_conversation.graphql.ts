/**
 * @generated SignedSource<<aea9a0db3a11a8bd1602529c59570ed8>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type requestAnswer_conversation$data = {
  readonly id: string;
  readonly people: ReadonlyArray<{
    readonly company: string;
    readonly name: string;
  }>;
  readonly " $fragmentType": "requestAnswer_conversation";
};
export type requestAnswer_conversation$key = {
  readonly " $data"?: requestAnswer_conversation$data;
  readonly " $fragmentSpreads": FragmentRefs<"requestAnswer_conversation">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "requestAnswer_conversation",
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
      "concreteType": "Byline",
      "kind": "LinkedField",
      "name": "people",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "name",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "company",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Conversation",
  "abstractKey": null
};

(node as any).hash = "d7dfa498eb0bfb81063f511976f9e608";

export default node;

/**
 * @generated SignedSource<<3ebece24b8c7c84a207a7fc2b1f21565>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type facetTable_facets$data = ReadonlyArray<{
  readonly answers: ReadonlyArray<{
    readonly caseOf: string | null | undefined;
    readonly person: string;
    readonly text: string;
    readonly who: string;
  }>;
  readonly facet: string;
  readonly label: string;
  readonly " $fragmentType": "facetTable_facets";
}>;
export type facetTable_facets$key = ReadonlyArray<{
  readonly " $data"?: facetTable_facets$data;
  readonly " $fragmentSpreads": FragmentRefs<"facetTable_facets">;
}>;

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": {
    "plural": true
  },
  "name": "facetTable_facets",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "facet",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "label",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "GroupFacetAnswer",
      "kind": "LinkedField",
      "name": "answers",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "person",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "who",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "caseOf",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "text",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "GroupFacet",
  "abstractKey": null
};

(node as any).hash = "ed07f18697700009a25c79366c5a25a5";

export default node;

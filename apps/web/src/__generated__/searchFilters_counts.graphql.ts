/**
 * @generated SignedSource<<7124f0cdbc6708d8d649fad570b4041e>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type searchFilters_counts$data = {
  readonly groups: ReadonlyArray<{
    readonly count: number;
    readonly group: {
      readonly id: string;
      readonly name: string;
    };
  }>;
  readonly isComplete: boolean;
  readonly " $fragmentType": "searchFilters_counts";
};
export type searchFilters_counts$key = {
  readonly " $data"?: searchFilters_counts$data;
  readonly " $fragmentSpreads": FragmentRefs<"searchFilters_counts">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "searchFilters_counts",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "isComplete",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "SearchGroupCount",
      "kind": "LinkedField",
      "name": "groups",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "count",
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
              "name": "name",
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "SearchCounts",
  "abstractKey": null
};

(node as any).hash = "e98cfa5ab1489ec983838f969880c228";

export default node;

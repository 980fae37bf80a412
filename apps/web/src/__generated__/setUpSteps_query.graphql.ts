/**
 * @generated SignedSource<<348eed89f036231b4a437ffcb5dbc6c0>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type GroupVisibility = "PRIVATE" | "PUBLIC" | "SECRET";
import { FragmentRefs } from "relay-runtime";
export type setUpSteps_query$data = {
  readonly groupPresets: ReadonlyArray<{
    readonly key: string;
    readonly name: string;
    readonly purpose: string;
    readonly visibility: GroupVisibility;
  }>;
  readonly " $fragmentType": "setUpSteps_query";
};
export type setUpSteps_query$key = {
  readonly " $data"?: setUpSteps_query$data;
  readonly " $fragmentSpreads": FragmentRefs<"setUpSteps_query">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "setUpSteps_query",
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "GroupPreset",
      "kind": "LinkedField",
      "name": "groupPresets",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "key",
          "storageKey": null
        },
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
          "name": "purpose",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "visibility",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Query",
  "abstractKey": null
};

(node as any).hash = "aa155d3dda3c85cc6e624896ac8606b0";

export default node;

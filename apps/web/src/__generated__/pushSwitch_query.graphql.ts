/**
 * @generated SignedSource<<748b2da4e68576532eb53e7326d9e309>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type pushSwitch_query$data = {
  readonly pushPolicy: {
    readonly browsers: number;
    readonly people: number;
    readonly since: string | null | undefined;
  } | null | undefined;
  readonly " $fragmentType": "pushSwitch_query";
};
export type pushSwitch_query$key = {
  readonly " $data"?: pushSwitch_query$data;
  readonly " $fragmentSpreads": FragmentRefs<"pushSwitch_query">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "pushSwitch_query",
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "PushPolicy",
      "kind": "LinkedField",
      "name": "pushPolicy",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "since",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "people",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "browsers",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Query",
  "abstractKey": null
};

(node as any).hash = "ae4a004ba4acacc7a12d9cdfab9de5a7";

export default node;

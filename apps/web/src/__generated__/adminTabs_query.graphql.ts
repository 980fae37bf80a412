/**
 * @generated SignedSource<<50e7b07385aa3898029de67760ba9fb8>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type adminTabs_query$data = {
  readonly network: {
    readonly isDemo: boolean;
  };
  readonly " $fragmentType": "adminTabs_query";
};
export type adminTabs_query$key = {
  readonly " $data"?: adminTabs_query$data;
  readonly " $fragmentSpreads": FragmentRefs<"adminTabs_query">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "adminTabs_query",
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "Network",
      "kind": "LinkedField",
      "name": "network",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "isDemo",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Query",
  "abstractKey": null
};

(node as any).hash = "36b69134db5fca46999a37f0ff1f44c4";

export default node;

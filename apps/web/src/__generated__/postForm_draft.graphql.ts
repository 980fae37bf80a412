/**
 * @generated SignedSource<<80fc14a13a938d4dd11d8f99c8a689d3>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type Audience = "INTERNAL" | "MEMBERS" | "NETWORK";
import { FragmentRefs } from "relay-runtime";
export type postForm_draft$data = {
  readonly audience: Audience | null | undefined;
  readonly body: string;
  readonly title: string | null | undefined;
  readonly topics: ReadonlyArray<string>;
  readonly updatedAt: string;
  readonly " $fragmentType": "postForm_draft";
};
export type postForm_draft$key = {
  readonly " $data"?: postForm_draft$data;
  readonly " $fragmentSpreads": FragmentRefs<"postForm_draft">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "postForm_draft",
  "selections": [
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
      "name": "body",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "audience",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "topics",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "updatedAt",
      "storageKey": null
    }
  ],
  "type": "Draft",
  "abstractKey": null
};

(node as any).hash = "deba0fc4b861bbd2be6a55cc8d989f88";

export default node;

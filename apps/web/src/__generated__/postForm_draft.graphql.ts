/**
 * @generated SignedSource<<39bc64756165becd927b5f0976526187>>
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
  readonly partnerId: string | null | undefined;
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
      "name": "partnerId",
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

(node as any).hash = "df39e4ae0679e660c0cc908f424c3454";

export default node;

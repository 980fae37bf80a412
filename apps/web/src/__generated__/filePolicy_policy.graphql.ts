/**
 * @generated SignedSource<<1eb98ed112e9396021e52a8e48a6971e>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type filePolicy_policy$data = {
  readonly groupQuotaBytes: number | null | undefined;
  readonly mostFileBytes: number;
  readonly quotaBytes: number | null | undefined;
  readonly " $fragmentType": "filePolicy_policy";
};
export type filePolicy_policy$key = {
  readonly " $data"?: filePolicy_policy$data;
  readonly " $fragmentSpreads": FragmentRefs<"filePolicy_policy">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "filePolicy_policy",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "mostFileBytes",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "quotaBytes",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "groupQuotaBytes",
      "storageKey": null
    }
  ],
  "type": "FilePolicy",
  "abstractKey": null
};

(node as any).hash = "c024d92baeac12a4cff6b8496d35136d";

export default node;

/**
 * @generated SignedSource<<edd1291c62188dc2569aedf701768752>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type receiptLine_post$data = {
  readonly receipt: {
    readonly externals: ReadonlyArray<{
      readonly count: number;
      readonly name: string;
    }>;
    readonly isWholeCompany: boolean;
    readonly total: number;
  } | null | undefined;
  readonly " $fragmentType": "receiptLine_post";
};
export type receiptLine_post$key = {
  readonly " $data"?: receiptLine_post$data;
  readonly " $fragmentSpreads": FragmentRefs<"receiptLine_post">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "receiptLine_post",
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "Receipt",
      "kind": "LinkedField",
      "name": "receipt",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "isWholeCompany",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "total",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "ReceiptShare",
          "kind": "LinkedField",
          "name": "externals",
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
              "name": "count",
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Post",
  "abstractKey": null
};

(node as any).hash = "60e28d4847ca7279caaa9101afd596bb";

export default node;

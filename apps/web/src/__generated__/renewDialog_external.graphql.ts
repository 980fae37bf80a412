/**
 * @generated SignedSource<<c5b18e1e4ae7f26dd561eafa446c6e51>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type renewDialog_external$data = {
  readonly accessReason: string | null | undefined;
  readonly accessUntil: string | null | undefined;
  readonly hasEnded: boolean;
  readonly id: string;
  readonly person: {
    readonly company: string;
    readonly name: string;
  };
  readonly viewerCanRenew: boolean;
  readonly " $fragmentType": "renewDialog_external";
};
export type renewDialog_external$key = {
  readonly " $data"?: renewDialog_external$data;
  readonly " $fragmentSpreads": FragmentRefs<"renewDialog_external">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "renewDialog_external",
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
      "name": "person",
      "plural": false,
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
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "accessUntil",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "hasEnded",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "accessReason",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "viewerCanRenew",
      "storageKey": null
    }
  ],
  "type": "External",
  "abstractKey": null
};

(node as any).hash = "6e61bed6f3a14c4b7d0b76f9fb5bf038";

export default node;

/**
 * @generated SignedSource<<d9dd6ad668e75cd630c7b0395500bcc6>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type Blanker = "AUTHOR" | "MODERATOR";
import { FragmentRefs } from "relay-runtime";
export type historyDialog_revision$data = {
  readonly blankedAs: Blanker | null | undefined;
  readonly blankedAt: string | null | undefined;
  readonly bodyHtml: string;
  readonly editedAt: string;
  readonly editor: {
    readonly name: string;
  };
  readonly id: string;
  readonly title: string | null | undefined;
  readonly viewerCanBlank: boolean;
  readonly " $fragmentType": "historyDialog_revision";
};
export type historyDialog_revision$key = {
  readonly " $data"?: historyDialog_revision$data;
  readonly " $fragmentSpreads": FragmentRefs<"historyDialog_revision">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "historyDialog_revision",
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
      "name": "title",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "bodyHtml",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "editedAt",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "blankedAt",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "blankedAs",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "viewerCanBlank",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Byline",
      "kind": "LinkedField",
      "name": "editor",
      "plural": false,
      "selections": [
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
  "type": "Revision",
  "abstractKey": null
};

(node as any).hash = "4328dc920d64eac73987015074502bd9";

export default node;

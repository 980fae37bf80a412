/**
 * @generated SignedSource<<3f043531293d9b5a21006f244e1477f1>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type identitiesPanel_viewer$data = {
  readonly identities: ReadonlyArray<{
    readonly lastUsedAt: string | null | undefined;
    readonly linkedAt: string;
    readonly providerId: string;
  }>;
  readonly " $fragmentType": "identitiesPanel_viewer";
};
export type identitiesPanel_viewer$key = {
  readonly " $data"?: identitiesPanel_viewer$data;
  readonly " $fragmentSpreads": FragmentRefs<"identitiesPanel_viewer">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "identitiesPanel_viewer",
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "Identity",
      "kind": "LinkedField",
      "name": "identities",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "providerId",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "linkedAt",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "lastUsedAt",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Viewer",
  "abstractKey": null
};

(node as any).hash = "135cdfb9f26b59048b3d417e741d88de";

export default node;

/**
 * @generated SignedSource<<70c0614f1e11295b3c5c69165077ca42>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type FactorKind = "PASSKEY" | "TOTP";
import { FragmentRefs } from "relay-runtime";
export type factorsPanel_viewer$data = {
  readonly secondFactors: {
    readonly factors: ReadonlyArray<{
      readonly createdAt: string;
      readonly id: string;
      readonly kind: FactorKind;
      readonly label: string;
      readonly lastUsedAt: string | null | undefined;
    }>;
    readonly isRequired: boolean;
    readonly recoveryCodesLeft: number;
  };
  readonly " $fragmentType": "factorsPanel_viewer";
};
export type factorsPanel_viewer$key = {
  readonly " $data"?: factorsPanel_viewer$data;
  readonly " $fragmentSpreads": FragmentRefs<"factorsPanel_viewer">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "factorsPanel_viewer",
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "SecondFactors",
      "kind": "LinkedField",
      "name": "secondFactors",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "concreteType": "Factor",
          "kind": "LinkedField",
          "name": "factors",
          "plural": true,
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
              "name": "kind",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "label",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "createdAt",
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
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "recoveryCodesLeft",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "isRequired",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Viewer",
  "abstractKey": null
};

(node as any).hash = "a6bfb757c6b411c2eac297624d855b55";

export default node;

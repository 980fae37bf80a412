/**
 * @generated SignedSource<<3b4ff0ae943937dc4d912f5ea536567a>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type GroupVisibility = "PRIVATE" | "PUBLIC" | "SECRET";
export type JoinPolicy = "INVITE_ONLY" | "ON_REQUEST" | "OPEN";
import { FragmentRefs } from "relay-runtime";
export type purposeStep_query$data = {
  readonly groupPresets: ReadonlyArray<{
    readonly externalsAllowed: boolean;
    readonly joinPolicy: JoinPolicy;
    readonly key: string;
    readonly name: string;
    readonly purpose: string;
    readonly visibility: GroupVisibility;
    readonly walled: boolean;
  }>;
  readonly " $fragmentType": "purposeStep_query";
};
export type purposeStep_query$key = {
  readonly " $data"?: purposeStep_query$data;
  readonly " $fragmentSpreads": FragmentRefs<"purposeStep_query">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "purposeStep_query",
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "GroupPreset",
      "kind": "LinkedField",
      "name": "groupPresets",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "key",
          "storageKey": null
        },
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
          "name": "purpose",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "visibility",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "joinPolicy",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "externalsAllowed",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "walled",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Query",
  "abstractKey": null
};

(node as any).hash = "d44a40b961f1565fd66c14fd5c0d020e";

export default node;

/**
 * @generated SignedSource<<75603e19273a8fb7a3e150859f5e8647>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type securityPanel_viewer$data = {
  readonly email: string | null | undefined;
  readonly id: string;
  readonly sessions: ReadonlyArray<{
    readonly createdAt: string;
    readonly device: string;
    readonly id: string;
    readonly isCurrent: boolean;
    readonly lastSeenAt: string;
  }>;
  readonly " $fragmentSpreads": FragmentRefs<"factorsPanel_viewer">;
  readonly " $fragmentType": "securityPanel_viewer";
};
export type securityPanel_viewer$key = {
  readonly " $data"?: securityPanel_viewer$data;
  readonly " $fragmentSpreads": FragmentRefs<"securityPanel_viewer">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "securityPanel_viewer",
  "selections": [
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "email",
      "storageKey": null
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "factorsPanel_viewer"
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Session",
      "kind": "LinkedField",
      "name": "sessions",
      "plural": true,
      "selections": [
        (v0/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "device",
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
          "name": "lastSeenAt",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "isCurrent",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Viewer",
  "abstractKey": null
};
})();

(node as any).hash = "e89fa1a8ec74a0dd48a6634ed6a6453b";

export default node;

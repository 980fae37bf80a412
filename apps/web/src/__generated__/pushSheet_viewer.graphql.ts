/**
 * @generated SignedSource<<9606353370c44c52b5f63df1dc75063b>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type pushSheet_viewer$data = {
  readonly id: string;
  readonly pushKey: string | null | undefined;
  readonly pushSubscriptions: ReadonlyArray<{
    readonly browser: string;
    readonly createdAt: string;
    readonly id: string;
    readonly lastSentAt: string | null | undefined;
  }>;
  readonly " $fragmentType": "pushSheet_viewer";
};
export type pushSheet_viewer$key = {
  readonly " $data"?: pushSheet_viewer$data;
  readonly " $fragmentSpreads": FragmentRefs<"pushSheet_viewer">;
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
  "name": "pushSheet_viewer",
  "selections": [
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "pushKey",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "PushSubscription",
      "kind": "LinkedField",
      "name": "pushSubscriptions",
      "plural": true,
      "selections": [
        (v0/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "browser",
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
          "name": "lastSentAt",
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

(node as any).hash = "ff083075a68f3f6b9254570cef738db1";

export default node;

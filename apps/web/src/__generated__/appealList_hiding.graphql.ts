/**
 * @generated SignedSource<<290e508457bf2cd46692f87e44687410>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type appealList_hiding$data = {
  readonly advice: string | null | undefined;
  readonly appeal: string | null | undefined;
  readonly appealedAt: string | null | undefined;
  readonly group: {
    readonly id: string;
    readonly name: string;
  };
  readonly hiddenBy: {
    readonly name: string;
  } | null | undefined;
  readonly id: string;
  readonly message: {
    readonly " $fragmentSpreads": FragmentRefs<"moderatedMessage_message">;
  } | null | undefined;
  readonly reason: string;
  readonly " $fragmentType": "appealList_hiding";
};
export type appealList_hiding$key = {
  readonly " $data"?: appealList_hiding$data;
  readonly " $fragmentSpreads": FragmentRefs<"appealList_hiding">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "appealList_hiding",
  "selections": [
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "reason",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "appealedAt",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "appeal",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "advice",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Byline",
      "kind": "LinkedField",
      "name": "hiddenBy",
      "plural": false,
      "selections": [
        (v1/*:: as any*/)
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Group",
      "kind": "LinkedField",
      "name": "group",
      "plural": false,
      "selections": [
        (v0/*:: as any*/),
        (v1/*:: as any*/)
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": null,
      "kind": "LinkedField",
      "name": "message",
      "plural": false,
      "selections": [
        {
          "args": null,
          "kind": "FragmentSpread",
          "name": "moderatedMessage_message"
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Hiding",
  "abstractKey": null
};
})();

(node as any).hash = "48b5414b15ae68be0fff6638601ef891";

export default node;

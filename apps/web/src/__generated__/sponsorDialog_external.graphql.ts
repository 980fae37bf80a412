/**
 * @generated SignedSource<<eff86bebe2250c65e40469162f84786b>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type sponsorDialog_external$data = {
  readonly id: string;
  readonly person: {
    readonly name: string;
  };
  readonly sponsor: {
    readonly name: string;
  } | null | undefined;
  readonly " $fragmentType": "sponsorDialog_external";
};
export type sponsorDialog_external$key = {
  readonly " $data"?: sponsorDialog_external$data;
  readonly " $fragmentSpreads": FragmentRefs<"sponsorDialog_external">;
};

const node: ReaderFragment = (function(){
var v0 = [
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "name",
    "storageKey": null
  }
];
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "sponsorDialog_external",
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
      "selections": (v0/*:: as any*/),
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Byline",
      "kind": "LinkedField",
      "name": "sponsor",
      "plural": false,
      "selections": (v0/*:: as any*/),
      "storageKey": null
    }
  ],
  "type": "External",
  "abstractKey": null
};
})();

(node as any).hash = "7ca88c6327c99c3187908e177f7f3e03";

export default node;

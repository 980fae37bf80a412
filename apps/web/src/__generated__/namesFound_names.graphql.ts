/**
 * @generated SignedSource<<e18ea9851cd89f6c6acd01c56df635d4>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type GroupVisibility = "PRIVATE" | "PUBLIC" | "SECRET";
import { FragmentRefs } from "relay-runtime";
export type namesFound_names$data = {
  readonly groups: ReadonlyArray<{
    readonly id: string;
    readonly name: string;
    readonly visibility: GroupVisibility;
  }>;
  readonly people: ReadonlyArray<{
    readonly company: string;
    readonly id: string;
    readonly initials: string;
    readonly isExternal: boolean;
    readonly name: string;
    readonly photoUrl: string | null | undefined;
  }>;
  readonly " $fragmentType": "namesFound_names";
};
export type namesFound_names$key = {
  readonly " $data"?: namesFound_names$data;
  readonly " $fragmentSpreads": FragmentRefs<"namesFound_names">;
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
  "name": "namesFound_names",
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "Group",
      "kind": "LinkedField",
      "name": "groups",
      "plural": true,
      "selections": [
        (v0/*:: as any*/),
        (v1/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "visibility",
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Person",
      "kind": "LinkedField",
      "name": "people",
      "plural": true,
      "selections": [
        (v0/*:: as any*/),
        (v1/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "initials",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "photoUrl",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "company",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "isExternal",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "QuickSwitchResult",
  "abstractKey": null
};
})();

(node as any).hash = "3690345bb904e81bffd37bbee9a0d379";

export default node;

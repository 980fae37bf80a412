/**
 * @generated SignedSource<<456bbe3bc30c47674328e33ed7311071>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type inviteExternals_group$data = {
  readonly id: string;
  readonly partners: ReadonlyArray<{
    readonly id: string;
    readonly name: string;
  }>;
  readonly walled: boolean | null | undefined;
  readonly " $fragmentType": "inviteExternals_group";
};
export type inviteExternals_group$key = {
  readonly " $data"?: inviteExternals_group$data;
  readonly " $fragmentSpreads": FragmentRefs<"inviteExternals_group">;
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
  "name": "inviteExternals_group",
  "selections": [
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "walled",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "PartnerOrganisation",
      "kind": "LinkedField",
      "name": "partners",
      "plural": true,
      "selections": [
        (v0/*:: as any*/),
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
  "type": "Group",
  "abstractKey": null
};
})();

(node as any).hash = "cc29188d558dabd58bdb20ce6a86cdcc";

export default node;

/**
 * @generated SignedSource<<175679c2bdda93903c4f9535e552ac7d>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type removeExternals_group$data = {
  readonly id: string;
  readonly readership: {
    readonly externals: number;
    readonly partners: ReadonlyArray<{
      readonly count: number;
      readonly partner: {
        readonly id: string;
        readonly name: string;
      };
    }>;
  } | null | undefined;
  readonly " $fragmentType": "removeExternals_group";
};
export type removeExternals_group$key = {
  readonly " $data"?: removeExternals_group$data;
  readonly " $fragmentSpreads": FragmentRefs<"removeExternals_group">;
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
  "name": "removeExternals_group",
  "selections": [
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "concreteType": "Readership",
      "kind": "LinkedField",
      "name": "readership",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "externals",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "PartnerShare",
          "kind": "LinkedField",
          "name": "partners",
          "plural": true,
          "selections": [
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "count",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "concreteType": "PartnerOrganisation",
              "kind": "LinkedField",
              "name": "partner",
              "plural": false,
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

(node as any).hash = "2de741e5f861151ec96192d8f28da8b0";

export default node;

/**
 * @generated SignedSource<<96e339011a13a32f6f54b8089bf14da4>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type postReaders_post$data = {
  readonly id: string;
  readonly readership: {
    readonly employees: number;
    readonly externals: number;
    readonly isWholeCompany: boolean;
    readonly partners: ReadonlyArray<{
      readonly count: number;
      readonly partner: {
        readonly id: string;
        readonly name: string;
      };
    }>;
    readonly total: number;
  };
  readonly " $fragmentType": "postReaders_post";
};
export type postReaders_post$key = {
  readonly " $data"?: postReaders_post$data;
  readonly " $fragmentSpreads": FragmentRefs<"postReaders_post">;
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
  "name": "postReaders_post",
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
          "name": "total",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "employees",
          "storageKey": null
        },
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
          "kind": "ScalarField",
          "name": "isWholeCompany",
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
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "count",
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Post",
  "abstractKey": null
};
})();

(node as any).hash = "fe86db85632dde70e3fbd264579383d6";

export default node;

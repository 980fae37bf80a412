/**
 * @generated SignedSource<<354180eca2461af4a2ab2679e984bd8f>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type growthLine_growth$data = {
  readonly group: {
    readonly id: string;
    readonly name: string;
  };
  readonly id: string;
  readonly person: {
    readonly company: string;
    readonly name: string;
  };
  readonly postCount: number;
  readonly " $fragmentType": "growthLine_growth";
};
export type growthLine_growth$key = {
  readonly " $data"?: growthLine_growth$data;
  readonly " $fragmentSpreads": FragmentRefs<"growthLine_growth">;
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
  "name": "growthLine_growth",
  "selections": [
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "postCount",
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
      "concreteType": "Byline",
      "kind": "LinkedField",
      "name": "person",
      "plural": false,
      "selections": [
        (v1/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "company",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "AudienceGrowth",
  "abstractKey": null
};
})();

(node as any).hash = "8572f171752b6a45e1041de59229b947";

export default node;

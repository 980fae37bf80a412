/**
 * @generated SignedSource<<0963c8582e784a91d1e685a5ffd57d34>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type Audience = "INTERNAL" | "MEMBERS" | "NETWORK";
import { FragmentRefs } from "relay-runtime";
export type commentEdit_comment$data = {
  readonly body: string;
  readonly group: {
    readonly id: string;
  };
  readonly id: string;
  readonly partner: {
    readonly id: string;
  } | null | undefined;
  readonly thread: {
    readonly audience: Audience;
  };
  readonly " $fragmentType": "commentEdit_comment";
};
export type commentEdit_comment$key = {
  readonly " $data"?: commentEdit_comment$data;
  readonly " $fragmentSpreads": FragmentRefs<"commentEdit_comment">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v1 = [
  (v0/*:: as any*/)
];
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "commentEdit_comment",
  "selections": [
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "body",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "PartnerOrganisation",
      "kind": "LinkedField",
      "name": "partner",
      "plural": false,
      "selections": (v1/*:: as any*/),
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Post",
      "kind": "LinkedField",
      "name": "thread",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "audience",
          "storageKey": null
        }
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
      "selections": (v1/*:: as any*/),
      "storageKey": null
    }
  ],
  "type": "Comment",
  "abstractKey": null
};
})();

(node as any).hash = "580fe1f5dae7f7c997e7c3db2a656c6f";

export default node;

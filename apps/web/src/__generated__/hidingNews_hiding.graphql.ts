/**
 * @generated SignedSource<<b7303f85e0cb9b5d7e72139ac6aa1d7c>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type AppealOutcome = "LIFTED" | "UPHELD";
import { FragmentRefs } from "relay-runtime";
export type hidingNews_hiding$data = {
  readonly advice: string | null | undefined;
  readonly group: {
    readonly name: string;
  };
  readonly id: string;
  readonly liftedAt: string | null | undefined;
  readonly message: {
    readonly __typename: string;
    readonly thread: {
      readonly id: string;
      readonly title: string | null | undefined;
    };
  } | null | undefined;
  readonly outcome: AppealOutcome | null | undefined;
  readonly reason: string;
  readonly " $fragmentType": "hidingNews_hiding";
};
export type hidingNews_hiding$key = {
  readonly " $data"?: hidingNews_hiding$data;
  readonly " $fragmentSpreads": FragmentRefs<"hidingNews_hiding">;
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
  "name": "hidingNews_hiding",
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
      "name": "liftedAt",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "outcome",
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
      "concreteType": "Group",
      "kind": "LinkedField",
      "name": "group",
      "plural": false,
      "selections": [
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
      "concreteType": null,
      "kind": "LinkedField",
      "name": "message",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "__typename",
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
            (v0/*:: as any*/),
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "title",
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Hiding",
  "abstractKey": null
};
})();

(node as any).hash = "8b7f777d550c2efd0a939674fcaac3e8";

export default node;

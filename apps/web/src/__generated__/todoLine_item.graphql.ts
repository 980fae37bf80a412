/**
 * @generated SignedSource<<49e28844c35dca632ad02c071127eebd>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type TodoKind = "ADVICE" | "ASKED" | "BREAK_GLASS" | "CONTACT_REQUEST" | "ELECTION" | "EXTERNALS_TO_REVIEW" | "EXTERNAL_ENDING" | "GROUP_INVITATION" | "JOIN_REQUESTS" | "MAILS_RETURNED" | "MESSAGE_REQUEST" | "REPORTS" | "TASKS_DUE" | "WIDENING_ANSWER" | "WIDENING_DECISION";
import { FragmentRefs } from "relay-runtime";
export type todoLine_item$data = {
  readonly at: string | null | undefined;
  readonly conversationId: string | null | undefined;
  readonly count: number;
  readonly group: {
    readonly id: string;
    readonly name: string;
  } | null | undefined;
  readonly kind: TodoKind;
  readonly message: {
    readonly body: string;
    readonly id: string;
    readonly thread: {
      readonly id: string;
      readonly title: string | null | undefined;
    };
  } | null | undefined;
  readonly notificationId: string | null | undefined;
  readonly person: {
    readonly company: string;
    readonly name: string;
    readonly personId: string | null | undefined;
    readonly title: string | null | undefined;
  } | null | undefined;
  readonly " $fragmentType": "todoLine_item";
};
export type todoLine_item$key = {
  readonly " $data"?: todoLine_item$data;
  readonly " $fragmentSpreads": FragmentRefs<"todoLine_item">;
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
},
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "title",
  "storageKey": null
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "todoLine_item",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "kind",
      "storageKey": null
    },
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
      "kind": "ScalarField",
      "name": "at",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "conversationId",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "notificationId",
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
        (v2/*:: as any*/),
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
          "name": "personId",
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
          "concreteType": "Post",
          "kind": "LinkedField",
          "name": "thread",
          "plural": false,
          "selections": [
            (v0/*:: as any*/),
            (v2/*:: as any*/)
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "TodoItem",
  "abstractKey": null
};
})();

(node as any).hash = "ea7ba9ee9652675efae33321f7d99316";

export default node;

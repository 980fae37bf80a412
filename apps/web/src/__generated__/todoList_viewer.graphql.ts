/**
 * @generated SignedSource<<c0a6690ecebccbeead8655097ac03c26>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type TodoKind = "ADVICE" | "ASKED" | "BREAK_GLASS" | "CONTACT_REQUEST" | "ELECTION" | "EXTERNALS_TO_REVIEW" | "EXTERNAL_ENDING" | "GROUP_INVITATION" | "JOIN_REQUESTS" | "MAILS_RETURNED" | "MESSAGE_REQUEST" | "REPORTS" | "TASKS_DUE" | "WIDENING_ANSWER" | "WIDENING_DECISION";
import { FragmentRefs } from "relay-runtime";
export type todoList_viewer$data = {
  readonly audienceGrowths: ReadonlyArray<{
    readonly id: string;
    readonly " $fragmentSpreads": FragmentRefs<"growthLine_growth">;
  }>;
  readonly hidingNews: ReadonlyArray<{
    readonly id: string;
    readonly " $fragmentSpreads": FragmentRefs<"hidingNews_hiding">;
  }>;
  readonly notices: ReadonlyArray<{
    readonly id: string;
    readonly " $fragmentSpreads": FragmentRefs<"noticeLine_notice">;
  }>;
  readonly todo: ReadonlyArray<{
    readonly conversationId: string | null | undefined;
    readonly group: {
      readonly id: string;
    } | null | undefined;
    readonly kind: TodoKind;
    readonly notificationId: string | null | undefined;
    readonly person: {
      readonly name: string;
    } | null | undefined;
    readonly " $fragmentSpreads": FragmentRefs<"todoLine_item">;
  }>;
  readonly " $fragmentType": "todoList_viewer";
};
export type todoList_viewer$key = {
  readonly " $data"?: todoList_viewer$data;
  readonly " $fragmentSpreads": FragmentRefs<"todoList_viewer">;
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
  "name": "todoList_viewer",
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "TodoItem",
      "kind": "LinkedField",
      "name": "todo",
      "plural": true,
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
            (v0/*:: as any*/)
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
          "args": null,
          "kind": "FragmentSpread",
          "name": "todoLine_item"
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Hiding",
      "kind": "LinkedField",
      "name": "hidingNews",
      "plural": true,
      "selections": [
        (v0/*:: as any*/),
        {
          "args": null,
          "kind": "FragmentSpread",
          "name": "hidingNews_hiding"
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "AudienceGrowth",
      "kind": "LinkedField",
      "name": "audienceGrowths",
      "plural": true,
      "selections": [
        (v0/*:: as any*/),
        {
          "args": null,
          "kind": "FragmentSpread",
          "name": "growthLine_growth"
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Notice",
      "kind": "LinkedField",
      "name": "notices",
      "plural": true,
      "selections": [
        (v0/*:: as any*/),
        {
          "args": null,
          "kind": "FragmentSpread",
          "name": "noticeLine_notice"
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Viewer",
  "abstractKey": null
};
})();

(node as any).hash = "10869064f53dc04188f348249aae48ed";

export default node;

/**
 * @generated SignedSource<<40eb23d0c97286f7c8dd71a090e5a281>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type ConversationState = "FROZEN" | "OPEN" | "REQUESTED" | "WAITING";
import { FragmentRefs } from "relay-runtime";
export type conversationMenu_conversation$data = {
  readonly id: string;
  readonly isArchived: boolean;
  readonly isMuted: boolean;
  readonly state: ConversationState;
  readonly " $fragmentType": "conversationMenu_conversation";
};
export type conversationMenu_conversation$key = {
  readonly " $data"?: conversationMenu_conversation$data;
  readonly " $fragmentSpreads": FragmentRefs<"conversationMenu_conversation">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "conversationMenu_conversation",
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
      "kind": "ScalarField",
      "name": "state",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "isMuted",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "isArchived",
      "storageKey": null
    }
  ],
  "type": "Conversation",
  "abstractKey": null
};

(node as any).hash = "8d61a4407d22d3baef38942a16d79162";

export default node;

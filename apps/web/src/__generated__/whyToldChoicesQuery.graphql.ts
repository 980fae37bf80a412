/**
 * @generated SignedSource<<33a5f0e3eb01ec7ed6d3346305f6c873>>
 * @relayHash be570a75e3c482b0476736c92b7bd1fb
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 35d192d5de1b9652713b12311917c44deb581f5a27a25f3840ae575dde9002d8

import { ConcreteRequest } from 'relay-runtime';
export type NotificationChannel = "APP" | "MAIL" | "PUSH";
export type NotificationChoice = "DIGEST" | "NEVER" | "NOW";
export type NotificationEvent = "ANNOUNCED" | "COMMENTED" | "FOLLOWED" | "INVITED" | "MENTIONED" | "MESSAGE" | "MESSAGE_REQUEST" | "POSTED" | "REPLIED" | "REQUESTED";
export type whyToldChoicesQuery$variables = {
  groupId: string;
};
export type whyToldChoicesQuery$data = {
  readonly group: {
    readonly viewerNotifications: ReadonlyArray<{
      readonly channel: NotificationChannel;
      readonly choice: NotificationChoice;
      readonly event: NotificationEvent;
      readonly isChosen: boolean;
    }>;
  } | null | undefined;
};
export type whyToldChoicesQuery = {
  response: whyToldChoicesQuery$data;
  variables: whyToldChoicesQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "groupId"
  }
],
v1 = [
  {
    "kind": "Variable",
    "name": "id",
    "variableName": "groupId"
  }
],
v2 = {
  "alias": null,
  "args": null,
  "concreteType": "NotificationWish",
  "kind": "LinkedField",
  "name": "viewerNotifications",
  "plural": true,
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "event",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "channel",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "choice",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "isChosen",
      "storageKey": null
    }
  ],
  "storageKey": null
};
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "whyToldChoicesQuery",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "Group",
        "kind": "LinkedField",
        "name": "group",
        "plural": false,
        "selections": [
          (v2/*:: as any*/)
        ],
        "storageKey": null
      }
    ],
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "whyToldChoicesQuery",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "Group",
        "kind": "LinkedField",
        "name": "group",
        "plural": false,
        "selections": [
          (v2/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "id",
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "id": "35d192d5de1b9652713b12311917c44deb581f5a27a25f3840ae575dde9002d8",
    "metadata": {},
    "name": "whyToldChoicesQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "dd9f6e8c498c61b519a91187a088a8e5";

export default node;

/**
 * @generated SignedSource<<e27a568a337734bac02cf20fce34f6d7>>
 * @relayHash 98400a16d7c3646c54148b724b24a638
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 663f0f5d7673a242ef3b40efdf4b52bd8bde223b719fd8d2e2fb5690be6ef0df

import { ConcreteRequest } from 'relay-runtime';
export type NotificationChannel = "APP" | "MAIL" | "PUSH";
export type NotificationChoice = "DIGEST" | "NEVER" | "NOW";
export type NotificationEvent = "ANNOUNCED" | "FOLLOWED" | "INVITED" | "MENTIONED" | "MESSAGE" | "MESSAGE_REQUEST" | "POSTED" | "REPLIED" | "REQUESTED";
export type NotificationChooseInput = {
  channel: NotificationChannel;
  choice?: NotificationChoice | null | undefined;
  event: NotificationEvent;
  groupId?: string | null | undefined;
};
export type toldDialogMutation$variables = {
  input: NotificationChooseInput;
};
export type toldDialogMutation$data = {
  readonly notificationChoose: {
    readonly group: {
      readonly id: string;
      readonly viewerNotifications: ReadonlyArray<{
        readonly channel: NotificationChannel;
        readonly choice: NotificationChoice;
        readonly event: NotificationEvent;
        readonly isChosen: boolean;
      }>;
    } | null | undefined;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly field: ReadonlyArray<string> | null | undefined;
      readonly message: string;
    }>;
  };
};
export type toldDialogMutation = {
  response: toldDialogMutation$data;
  variables: toldDialogMutation$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "input"
  }
],
v1 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "input",
        "variableName": "input"
      }
    ],
    "concreteType": "NotificationChoosePayload",
    "kind": "LinkedField",
    "name": "notificationChoose",
    "plural": false,
    "selections": [
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
            "name": "id",
            "storageKey": null
          },
          {
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
          }
        ],
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "concreteType": "UserError",
        "kind": "LinkedField",
        "name": "userErrors",
        "plural": true,
        "selections": [
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "code",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "message",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "field",
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ],
    "storageKey": null
  }
];
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "toldDialogMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "toldDialogMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "663f0f5d7673a242ef3b40efdf4b52bd8bde223b719fd8d2e2fb5690be6ef0df",
    "metadata": {},
    "name": "toldDialogMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "6047fa2c1e58f548c5277c083f3dd367";

export default node;

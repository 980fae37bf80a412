/**
 * @generated SignedSource<<c2f7106615783eaaf30ee43acc1be611>>
 * @relayHash c3c2f5296432c27bc8b9195ab0285e18
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 14723507f22a1e8d0a1eeb4fcffc9845c638f90f332e2452d1617d38a60ff014

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
export type wishesSheetMutation$variables = {
  input: NotificationChooseInput;
};
export type wishesSheetMutation$data = {
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
    readonly wishes: ReadonlyArray<{
      readonly channel: NotificationChannel;
      readonly choice: NotificationChoice;
      readonly event: NotificationEvent;
    }> | null | undefined;
  };
};
export type wishesSheetMutation = {
  response: wishesSheetMutation$data;
  variables: wishesSheetMutation$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "input"
  }
],
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "event",
  "storageKey": null
},
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "channel",
  "storageKey": null
},
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "choice",
  "storageKey": null
},
v4 = [
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
              (v1/*:: as any*/),
              (v2/*:: as any*/),
              (v3/*:: as any*/),
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
        "concreteType": "NotificationWish",
        "kind": "LinkedField",
        "name": "wishes",
        "plural": true,
        "selections": [
          (v1/*:: as any*/),
          (v2/*:: as any*/),
          (v3/*:: as any*/)
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
    "name": "wishesSheetMutation",
    "selections": (v4/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "wishesSheetMutation",
    "selections": (v4/*:: as any*/)
  },
  "params": {
    "id": "14723507f22a1e8d0a1eeb4fcffc9845c638f90f332e2452d1617d38a60ff014",
    "metadata": {},
    "name": "wishesSheetMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "0cc8f30404d599757bd6e37c751f19d7";

export default node;

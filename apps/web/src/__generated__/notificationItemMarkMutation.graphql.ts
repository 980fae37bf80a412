/**
 * @generated SignedSource<<30e93ebfa34bc8573c39ab0fbf51b33e>>
 * @relayHash 0cdb027e5446ef6464ee6af765272386
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 417e453f98c6eeb95b0176c52249e04867c86f7da74f14c1710bebeb5c70d46c

import { ConcreteRequest } from 'relay-runtime';
export type NotificationMark = "DONE" | "NOT_DONE" | "READ" | "UNREAD";
export type NotificationMarkInput = {
  mark: NotificationMark;
  notificationId: string;
};
export type notificationItemMarkMutation$variables = {
  input: NotificationMarkInput;
};
export type notificationItemMarkMutation$data = {
  readonly notificationMark: {
    readonly notification: {
      readonly id: string;
      readonly isDone: boolean;
      readonly isRead: boolean;
    } | null | undefined;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly field: ReadonlyArray<string> | null | undefined;
      readonly message: string;
    }>;
  };
};
export type notificationItemMarkMutation = {
  response: notificationItemMarkMutation$data;
  variables: notificationItemMarkMutation$variables;
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
    "concreteType": "NotificationMarkPayload",
    "kind": "LinkedField",
    "name": "notificationMark",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Notification",
        "kind": "LinkedField",
        "name": "notification",
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
            "kind": "ScalarField",
            "name": "isRead",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "isDone",
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
    "name": "notificationItemMarkMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "notificationItemMarkMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "417e453f98c6eeb95b0176c52249e04867c86f7da74f14c1710bebeb5c70d46c",
    "metadata": {},
    "name": "notificationItemMarkMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "b262442de96926e5a3b8c6a8b017cbd2";

export default node;

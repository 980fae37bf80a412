/**
 * @generated SignedSource<<c8eac985500430cade25a0a30506ace0>>
 * @relayHash 5b86fe1e2d5fcd9d7def436fcd4d7cee
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 469832a0b59a55b534112f394fa2a60f1b09cf31d3d8e4c0e013ff19582eba1c

import { ConcreteRequest } from 'relay-runtime';
export type NotificationsMark = "DONE" | "READ" | "SEEN";
export type NotificationsMarkInput = {
  mark: NotificationsMark;
  until: string;
};
export type notificationsMarkMutation$variables = {
  input: NotificationsMarkInput;
};
export type notificationsMarkMutation$data = {
  readonly notificationsMark: {
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly field: ReadonlyArray<string> | null | undefined;
      readonly message: string;
    }>;
    readonly viewer: {
      readonly id: string;
      readonly notificationCount: number;
    } | null | undefined;
  };
};
export type notificationsMarkMutation = {
  response: notificationsMarkMutation$data;
  variables: notificationsMarkMutation$variables;
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
    "concreteType": "NotificationsMarkPayload",
    "kind": "LinkedField",
    "name": "notificationsMark",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Viewer",
        "kind": "LinkedField",
        "name": "viewer",
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
            "name": "notificationCount",
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
    "name": "notificationsMarkMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "notificationsMarkMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "469832a0b59a55b534112f394fa2a60f1b09cf31d3d8e4c0e013ff19582eba1c",
    "metadata": {},
    "name": "notificationsMarkMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "6097866d202c270c1ff206a504065fa9";

export default node;

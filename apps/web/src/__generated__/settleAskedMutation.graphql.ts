/**
 * @generated SignedSource<<69a96cfa1084af37d44bbc0beb6339c8>>
 * @relayHash 865257dc991f016d5fd6a089e72177fa
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 2503c49e1cb34e987c88296bbc95bb85688217fc39a1ace7be6454066f62e94d

import { ConcreteRequest } from 'relay-runtime';
export type NotificationMark = "DONE" | "NOT_DONE" | "READ" | "UNREAD";
export type NotificationMarkInput = {
  mark: NotificationMark;
  notificationId: string;
};
export type settleAskedMutation$variables = {
  input: NotificationMarkInput;
};
export type settleAskedMutation$data = {
  readonly notificationMark: {
    readonly notification: {
      readonly id: string;
      readonly isDone: boolean;
    } | null | undefined;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
    }>;
  };
};
export type settleAskedMutation = {
  response: settleAskedMutation$data;
  variables: settleAskedMutation$variables;
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
    "name": "settleAskedMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "settleAskedMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "2503c49e1cb34e987c88296bbc95bb85688217fc39a1ace7be6454066f62e94d",
    "metadata": {},
    "name": "settleAskedMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "6d40129d43770015aab37e6582424922";

export default node;

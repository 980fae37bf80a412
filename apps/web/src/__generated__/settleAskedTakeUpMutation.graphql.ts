/**
 * @generated SignedSource<<248d0f2d9799e7e87188c30ce734ae1f>>
 * @relayHash 539c6a63ba8e3625681ac59cfd44e631
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID f0a35a618696053eecf9539a763e79c3f577fb1c7ff97b091bd53f7f74326f37

import { ConcreteRequest } from 'relay-runtime';
export type NotificationsTakeUpInput = {
  notificationIds: ReadonlyArray<string>;
};
export type settleAskedTakeUpMutation$variables = {
  input: NotificationsTakeUpInput;
};
export type settleAskedTakeUpMutation$data = {
  readonly notificationsTakeUp: {
    readonly refusals: ReadonlyArray<{
      readonly id: string;
      readonly message: string;
    }> | null | undefined;
    readonly tasks: ReadonlyArray<{
      readonly id: string;
    }> | null | undefined;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
    }>;
  };
};
export type settleAskedTakeUpMutation = {
  response: settleAskedTakeUpMutation$data;
  variables: settleAskedTakeUpMutation$variables;
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
  "name": "id",
  "storageKey": null
},
v2 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "input",
        "variableName": "input"
      }
    ],
    "concreteType": "NotificationsTakeUpPayload",
    "kind": "LinkedField",
    "name": "notificationsTakeUp",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Task",
        "kind": "LinkedField",
        "name": "tasks",
        "plural": true,
        "selections": [
          (v1/*:: as any*/)
        ],
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "concreteType": "BulkRefusal",
        "kind": "LinkedField",
        "name": "refusals",
        "plural": true,
        "selections": [
          (v1/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "message",
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
    "name": "settleAskedTakeUpMutation",
    "selections": (v2/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "settleAskedTakeUpMutation",
    "selections": (v2/*:: as any*/)
  },
  "params": {
    "id": "f0a35a618696053eecf9539a763e79c3f577fb1c7ff97b091bd53f7f74326f37",
    "metadata": {},
    "name": "settleAskedTakeUpMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "fe38cf9eed824a1443bf2452f166a288";

export default node;

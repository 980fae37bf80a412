/**
 * @generated SignedSource<<0864b41e34a816def6ee347b3fa9621b>>
 * @relayHash 5cb32ca4a0b401d3a366696c458bbf2f
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 8d01e36ddcc3537eae5210f14d6e3b4c637756b83747e93a92836a52099b95d6

import { ConcreteRequest } from 'relay-runtime';
export type NotificationMark = "DONE" | "LATER" | "NOT_DONE" | "READ" | "UNREAD";
export type NotificationsPutInput = {
  mark: NotificationMark;
  notificationIds: ReadonlyArray<string>;
  until?: string | null | undefined;
};
export type useInboxActsPutMutation$variables = {
  input: NotificationsPutInput;
};
export type useInboxActsPutMutation$data = {
  readonly notificationsPut: {
    readonly doneIds: ReadonlyArray<string> | null | undefined;
    readonly refusals: ReadonlyArray<{
      readonly id: string;
      readonly message: string;
    }> | null | undefined;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly field: ReadonlyArray<string> | null | undefined;
      readonly message: string;
    }>;
  };
};
export type useInboxActsPutMutation = {
  response: useInboxActsPutMutation$data;
  variables: useInboxActsPutMutation$variables;
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
  "name": "message",
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
    "concreteType": "NotificationsPutPayload",
    "kind": "LinkedField",
    "name": "notificationsPut",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "doneIds",
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
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "id",
            "storageKey": null
          },
          (v1/*:: as any*/)
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
          (v1/*:: as any*/),
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
    "name": "useInboxActsPutMutation",
    "selections": (v2/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "useInboxActsPutMutation",
    "selections": (v2/*:: as any*/)
  },
  "params": {
    "id": "8d01e36ddcc3537eae5210f14d6e3b4c637756b83747e93a92836a52099b95d6",
    "metadata": {},
    "name": "useInboxActsPutMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "db1472f5a5950b5b544291ddebbbe239";

export default node;

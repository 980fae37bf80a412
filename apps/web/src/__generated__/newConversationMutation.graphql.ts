/**
 * @generated SignedSource<<9e7c167f14b47e9347224e613a9fd24d>>
 * @relayHash ad4eb6c8407466e00dccc9318802b640
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 4a6006f1d559e06eeb056e49e6c51a3e3e9ceefa2fefd73a215f00e2e77d1cd4

import { ConcreteRequest } from 'relay-runtime';
export type ConversationStartInput = {
  body: string;
  idempotencyKey?: string | null | undefined;
  personIds: ReadonlyArray<string>;
};
export type newConversationMutation$variables = {
  input: ConversationStartInput;
};
export type newConversationMutation$data = {
  readonly conversationStart: {
    readonly conversation: {
      readonly id: string;
    } | null | undefined;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly field: ReadonlyArray<string> | null | undefined;
      readonly message: string;
    }>;
  };
};
export type newConversationMutation = {
  response: newConversationMutation$data;
  variables: newConversationMutation$variables;
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
    "concreteType": "ConversationPayload",
    "kind": "LinkedField",
    "name": "conversationStart",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Conversation",
        "kind": "LinkedField",
        "name": "conversation",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "id",
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
    "name": "newConversationMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "newConversationMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "4a6006f1d559e06eeb056e49e6c51a3e3e9ceefa2fefd73a215f00e2e77d1cd4",
    "metadata": {},
    "name": "newConversationMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "377cca0f54479dd66ddb355ae709c0fe";

export default node;

/**
 * @generated SignedSource<<9894091a3a66f1282b9c788b6ce5ba17>>
 * @relayHash 1c7bcd016a92afd5bbca62f66a44d9ec
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 44f6352d0792e47ca0b9fbb36dbc726f0cb7bf88297b75c7542a9d8c329d4895

import { ConcreteRequest } from 'relay-runtime';
export type ConversationMarkReadInput = {
  conversationId: string;
  through: string;
};
export type markReadMutation$variables = {
  input: ConversationMarkReadInput;
};
export type markReadMutation$data = {
  readonly conversationMarkRead: {
    readonly conversation: {
      readonly id: string;
      readonly unreadCount: number;
    } | null | undefined;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
    }>;
  };
};
export type markReadMutation = {
  response: markReadMutation$data;
  variables: markReadMutation$variables;
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
    "name": "conversationMarkRead",
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
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "unreadCount",
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
    "name": "markReadMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "markReadMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "44f6352d0792e47ca0b9fbb36dbc726f0cb7bf88297b75c7542a9d8c329d4895",
    "metadata": {},
    "name": "markReadMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "d9b8ce2618b03bfb7c6851de185af132";

export default node;

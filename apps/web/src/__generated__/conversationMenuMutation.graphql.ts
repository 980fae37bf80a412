/**
 * @generated SignedSource<<7d4e122774dc28d8f927cec4578b4d67>>
 * @relayHash 08d626a43549f69a888dd0ed002403cd
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID ca6e6e712d6b970bac2ea2fb75f9bd6c363c38ba201da8319286d45a54d88e7a

import { ConcreteRequest } from 'relay-runtime';
export type ConversationKeepInput = {
  archived?: boolean | null | undefined;
  conversationId: string;
  muted?: boolean | null | undefined;
};
export type conversationMenuMutation$variables = {
  input: ConversationKeepInput;
};
export type conversationMenuMutation$data = {
  readonly conversationKeep: {
    readonly conversation: {
      readonly id: string;
      readonly isArchived: boolean;
      readonly isMuted: boolean;
    } | null | undefined;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly field: ReadonlyArray<string> | null | undefined;
      readonly message: string;
    }>;
  };
};
export type conversationMenuMutation = {
  response: conversationMenuMutation$data;
  variables: conversationMenuMutation$variables;
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
    "name": "conversationKeep",
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
            "name": "isMuted",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "isArchived",
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
    "name": "conversationMenuMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "conversationMenuMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "ca6e6e712d6b970bac2ea2fb75f9bd6c363c38ba201da8319286d45a54d88e7a",
    "metadata": {},
    "name": "conversationMenuMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "a19ef3be03a24ad248448b7f428b0cc8";

export default node;

/**
 * @generated SignedSource<<f57f9e2a6da88197554e9e656970aa20>>
 * @relayHash 8fccdaa183a9543ca6e29a50f8846961
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID abd092809d4ee44a7d7c5fb9a67a3caf7a4ddb7b92c58f10b6600dcf0a5b1348

import { ConcreteRequest } from 'relay-runtime';
export type newConversationQuery$variables = {
  search: string;
};
export type newConversationQuery$data = {
  readonly viewer: {
    readonly conversationCandidates: ReadonlyArray<{
      readonly id: string;
      readonly initials: string;
      readonly name: string;
      readonly photoUrl: string | null | undefined;
      readonly title: string | null | undefined;
    }>;
  } | null | undefined;
};
export type newConversationQuery = {
  response: newConversationQuery$data;
  variables: newConversationQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "search"
  }
],
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v2 = {
  "alias": null,
  "args": [
    {
      "kind": "Variable",
      "name": "search",
      "variableName": "search"
    }
  ],
  "concreteType": "Person",
  "kind": "LinkedField",
  "name": "conversationCandidates",
  "plural": true,
  "selections": [
    (v1/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "name",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "initials",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "title",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "photoUrl",
      "storageKey": null
    }
  ],
  "storageKey": null
};
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "newConversationQuery",
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Viewer",
        "kind": "LinkedField",
        "name": "viewer",
        "plural": false,
        "selections": [
          (v2/*:: as any*/)
        ],
        "storageKey": null
      }
    ],
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "newConversationQuery",
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Viewer",
        "kind": "LinkedField",
        "name": "viewer",
        "plural": false,
        "selections": [
          (v2/*:: as any*/),
          (v1/*:: as any*/)
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "id": "abd092809d4ee44a7d7c5fb9a67a3caf7a4ddb7b92c58f10b6600dcf0a5b1348",
    "metadata": {},
    "name": "newConversationQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "74c8732bd30177cb25fc52e3308f48ca";

export default node;

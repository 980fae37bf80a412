/**
 * @generated SignedSource<<d88dda0c83737baadc4e80f4f7bf4d70>>
 * @relayHash eea94bef92891a0c8c4876254c86ec05
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 0a513138641f31890f700130b7d97b42679f112d4e63259a10f3cee3ecbd073c

import { ConcreteRequest } from 'relay-runtime';
export type arrivedMessagesQuery$variables = Record<PropertyKey, never>;
export type arrivedMessagesQuery$data = {
  readonly viewer: {
    readonly id: string;
    readonly unreadConversations: number;
  } | null | undefined;
};
export type arrivedMessagesQuery = {
  response: arrivedMessagesQuery$data;
  variables: arrivedMessagesQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
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
        "name": "unreadConversations",
        "storageKey": null
      }
    ],
    "storageKey": null
  }
];
return {
  "fragment": {
    "argumentDefinitions": [],
    "kind": "Fragment",
    "metadata": null,
    "name": "arrivedMessagesQuery",
    "selections": (v0/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "arrivedMessagesQuery",
    "selections": (v0/*:: as any*/)
  },
  "params": {
    "id": "0a513138641f31890f700130b7d97b42679f112d4e63259a10f3cee3ecbd073c",
    "metadata": {},
    "name": "arrivedMessagesQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "6efcb86187bf915d7d1d28c06c48c24c";

export default node;

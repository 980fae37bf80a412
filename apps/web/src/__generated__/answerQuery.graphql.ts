/**
 * @generated SignedSource<<3ef5a173dc23ef5b7aa9a120f1006ff6>>
 * @relayHash 3a88690401fd9176ce3f6cc6b5b936f5
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 62f5bf9ed4fe08b80ba5f31cf0df667ed2773530906d9509051181d881c51038

import { ConcreteRequest } from 'relay-runtime';
export type answerQuery$variables = Record<PropertyKey, never>;
export type answerQuery$data = {
  readonly network: {
    readonly companyName: string;
    readonly logoUrl: string | null | undefined;
  };
};
export type answerQuery = {
  response: answerQuery$data;
  variables: answerQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "alias": null,
    "args": null,
    "concreteType": "Network",
    "kind": "LinkedField",
    "name": "network",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "companyName",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "logoUrl",
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
    "name": "answerQuery",
    "selections": (v0/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "answerQuery",
    "selections": (v0/*:: as any*/)
  },
  "params": {
    "id": "62f5bf9ed4fe08b80ba5f31cf0df667ed2773530906d9509051181d881c51038",
    "metadata": {},
    "name": "answerQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "08c4f8f1cc3a4ef2350489e65677da58";

export default node;

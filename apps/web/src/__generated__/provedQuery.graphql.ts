/**
 * @generated SignedSource<<a06b3581c6d42af110302081d8eb5338>>
 * @relayHash b676ebb372df9cab270e892f61bdf47e
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID b2dc42d042fc0114febfe9e387f91ead79d7e099cf67597a9e227ece09a24856

import { ConcreteRequest } from 'relay-runtime';
export type provedQuery$variables = Record<PropertyKey, never>;
export type provedQuery$data = {
  readonly network: {
    readonly companyName: string;
    readonly logoUrl: string | null | undefined;
  };
};
export type provedQuery = {
  response: provedQuery$data;
  variables: provedQuery$variables;
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
    "name": "provedQuery",
    "selections": (v0/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "provedQuery",
    "selections": (v0/*:: as any*/)
  },
  "params": {
    "id": "b2dc42d042fc0114febfe9e387f91ead79d7e099cf67597a9e227ece09a24856",
    "metadata": {},
    "name": "provedQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "d6afc99707365e5ce540bcca22c42248";

export default node;

/**
 * @generated SignedSource<<46051014714c4a6579051c0a847ca1d6>>
 * @relayHash 6244df1a1e175345790c636a57e24e22
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 7793b0b8c003599a99849d08a4936bc7cecdcbd816bd5d93fa98aea64b7b7d33

import { ConcreteRequest } from 'relay-runtime';
export type unsubscribeQuery$variables = Record<PropertyKey, never>;
export type unsubscribeQuery$data = {
  readonly network: {
    readonly companyName: string;
    readonly logoUrl: string | null | undefined;
  };
};
export type unsubscribeQuery = {
  response: unsubscribeQuery$data;
  variables: unsubscribeQuery$variables;
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
    "name": "unsubscribeQuery",
    "selections": (v0/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "unsubscribeQuery",
    "selections": (v0/*:: as any*/)
  },
  "params": {
    "id": "7793b0b8c003599a99849d08a4936bc7cecdcbd816bd5d93fa98aea64b7b7d33",
    "metadata": {},
    "name": "unsubscribeQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "0d8cc2129c9301b125423df90999524b";

export default node;

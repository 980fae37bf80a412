/**
 * @generated SignedSource<<800823a5d28e6c65483ecad36cc690af>>
 * @relayHash 8abfc24fea78edcc9972ab8c9bce8c79
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 96a7a878c617a7d614809a72c77d6ebff7c4fab92b047e2c336014d82775d2a8

import { ConcreteRequest } from 'relay-runtime';
export type signInQuery$variables = Record<PropertyKey, never>;
export type signInQuery$data = {
  readonly network: {
    readonly brandColor: string | null | undefined;
    readonly companyName: string;
    readonly isSetUp: boolean;
    readonly logoUrl: string | null | undefined;
  };
  readonly viewer: {
    readonly id: string;
  } | null | undefined;
};
export type signInQuery = {
  response: signInQuery$data;
  variables: signInQuery$variables;
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
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "brandColor",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "isSetUp",
        "storageKey": null
      }
    ],
    "storageKey": null
  },
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
    "name": "signInQuery",
    "selections": (v0/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "signInQuery",
    "selections": (v0/*:: as any*/)
  },
  "params": {
    "id": "96a7a878c617a7d614809a72c77d6ebff7c4fab92b047e2c336014d82775d2a8",
    "metadata": {},
    "name": "signInQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "12230c77602ca1ed03260986ba45d130";

export default node;

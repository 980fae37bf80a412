/**
 * @generated SignedSource<<2cf35aa5e62ebda1378ed4e7d13ff4c3>>
 * @relayHash 48ca605f260a74f242a4bd84bce3b08f
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID c12dac3d0e2382c848bb6bff6f294756cd1c350bf0926e6d4cd8c6bf11ce1904

import { ConcreteRequest } from 'relay-runtime';
export type bellQuery$variables = Record<PropertyKey, never>;
export type bellQuery$data = {
  readonly viewer: {
    readonly id: string;
    readonly notificationCount: number;
  } | null | undefined;
};
export type bellQuery = {
  response: bellQuery$data;
  variables: bellQuery$variables;
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
        "name": "notificationCount",
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
    "name": "bellQuery",
    "selections": (v0/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "bellQuery",
    "selections": (v0/*:: as any*/)
  },
  "params": {
    "id": "c12dac3d0e2382c848bb6bff6f294756cd1c350bf0926e6d4cd8c6bf11ce1904",
    "metadata": {},
    "name": "bellQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "35c7b972e57120ae4a3747169b6dedfb";

export default node;

/**
 * @generated SignedSource<<12af4b6f963caf572b44f4e1d49f0c7e>>
 * @relayHash 2c2f509743b7159c390180f40a7d9ff5
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID cd363613fb99fbbf57c249cea0dd54b3351005f0d81e2839c5d0d9850b70b3f5

import { ConcreteRequest } from 'relay-runtime';
export type proposeDialogQuery$variables = Record<PropertyKey, never>;
export type proposeDialogQuery$data = {
  readonly network: {
    readonly wideningHours: number;
  };
};
export type proposeDialogQuery = {
  response: proposeDialogQuery$data;
  variables: proposeDialogQuery$variables;
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
        "name": "wideningHours",
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
    "name": "proposeDialogQuery",
    "selections": (v0/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "proposeDialogQuery",
    "selections": (v0/*:: as any*/)
  },
  "params": {
    "id": "cd363613fb99fbbf57c249cea0dd54b3351005f0d81e2839c5d0d9850b70b3f5",
    "metadata": {},
    "name": "proposeDialogQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "f7ed80d30fc95763d6cedfed6947d7e7";

export default node;

/**
 * @generated SignedSource<<e007d3a201bf9abf78fdbae09323afc3>>
 * @relayHash 890df3b886139151afeeb1bcd65d3bbb
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 2ea987b9c88b8bc9a295b0b64a3e0ed19dfb8794131da366108dadc855032e79

import { ConcreteRequest } from 'relay-runtime';
export type filePolicyUsedQuery$variables = Record<PropertyKey, never>;
export type filePolicyUsedQuery$data = {
  readonly dataDetails: {
    readonly fileMegabytes: number | null | undefined;
    readonly measuredOn: string | null | undefined;
  } | null | undefined;
};
export type filePolicyUsedQuery = {
  response: filePolicyUsedQuery$data;
  variables: filePolicyUsedQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "alias": null,
    "args": null,
    "concreteType": "DataDetails",
    "kind": "LinkedField",
    "name": "dataDetails",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "fileMegabytes",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "measuredOn",
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
    "name": "filePolicyUsedQuery",
    "selections": (v0/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "filePolicyUsedQuery",
    "selections": (v0/*:: as any*/)
  },
  "params": {
    "id": "2ea987b9c88b8bc9a295b0b64a3e0ed19dfb8794131da366108dadc855032e79",
    "metadata": {},
    "name": "filePolicyUsedQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "368d6b72e379d86e135fe24738f3ccf4";

export default node;

/**
 * @generated SignedSource<<95492320eb469b6a43c9ca7e6ae28966>>
 * @relayHash e14bd7012a1fd5cc253f629b19ac0cde
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 8ace96011901ec32ea23fe7f68ff23b14a2cf60e31493c7e86ffe995e51d0fde

import { ConcreteRequest } from 'relay-runtime';
export type partnerFilterQuery$variables = Record<PropertyKey, never>;
export type partnerFilterQuery$data = {
  readonly partnerOrganisations: {
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly id: string;
        readonly name: string;
      };
    }>;
  } | null | undefined;
};
export type partnerFilterQuery = {
  response: partnerFilterQuery$data;
  variables: partnerFilterQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Literal",
        "name": "first",
        "value": 100
      }
    ],
    "concreteType": "PartnerOrganisationConnection",
    "kind": "LinkedField",
    "name": "partnerOrganisations",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "PartnerOrganisationEdge",
        "kind": "LinkedField",
        "name": "edges",
        "plural": true,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "PartnerOrganisation",
            "kind": "LinkedField",
            "name": "node",
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
                "name": "name",
                "storageKey": null
              }
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ],
    "storageKey": "partnerOrganisations(first:100)"
  }
];
return {
  "fragment": {
    "argumentDefinitions": [],
    "kind": "Fragment",
    "metadata": null,
    "name": "partnerFilterQuery",
    "selections": (v0/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "partnerFilterQuery",
    "selections": (v0/*:: as any*/)
  },
  "params": {
    "id": "8ace96011901ec32ea23fe7f68ff23b14a2cf60e31493c7e86ffe995e51d0fde",
    "metadata": {},
    "name": "partnerFilterQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "59251abed94d7f0df652d3e8ed79758d";

export default node;

/**
 * @generated SignedSource<<cf7649144753529a75f0145352d4ef60>>
 * @relayHash 397f54c0e9a048f6f733dcc035b73f03
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID edbf783b31fc32f762220c733642ea466432b42de26cc7c1ac08c7d85854c595

import { ConcreteRequest } from 'relay-runtime';
export type furtherPartnerQuery$variables = Record<PropertyKey, never>;
export type furtherPartnerQuery$data = {
  readonly partnerOrganisations: {
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly id: string;
        readonly name: string;
      };
    }>;
  } | null | undefined;
};
export type furtherPartnerQuery = {
  response: furtherPartnerQuery$data;
  variables: furtherPartnerQuery$variables;
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
    "name": "furtherPartnerQuery",
    "selections": (v0/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "furtherPartnerQuery",
    "selections": (v0/*:: as any*/)
  },
  "params": {
    "id": "edbf783b31fc32f762220c733642ea466432b42de26cc7c1ac08c7d85854c595",
    "metadata": {},
    "name": "furtherPartnerQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "58748bcb2881037e7a2e941089cc9c0f";

export default node;

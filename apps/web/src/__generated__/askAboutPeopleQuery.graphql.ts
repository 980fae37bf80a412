/**
 * @generated SignedSource<<9f852c5b7630f64918b8b92a834a04ce>>
 * @relayHash 1322ac74feded5c9e9283d564b564b8d
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 7f9b5fd3b9b2b63288c01ba9297d3b496b847964c1f80d47f9d383b7c053cd41

import { ConcreteRequest } from 'relay-runtime';
export type askAboutPeopleQuery$variables = {
  search: string;
};
export type askAboutPeopleQuery$data = {
  readonly people: {
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly id: string;
        readonly initials: string;
        readonly name: string;
        readonly photoUrl: string | null | undefined;
        readonly title: string | null | undefined;
        readonly viewerIsPerson: boolean;
      };
    }>;
  } | null | undefined;
};
export type askAboutPeopleQuery = {
  response: askAboutPeopleQuery$data;
  variables: askAboutPeopleQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "search"
  }
],
v1 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Literal",
        "name": "first",
        "value": 8
      },
      {
        "kind": "Variable",
        "name": "search",
        "variableName": "search"
      }
    ],
    "concreteType": "PersonConnection",
    "kind": "LinkedField",
    "name": "people",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "PersonEdge",
        "kind": "LinkedField",
        "name": "edges",
        "plural": true,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "Person",
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
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "initials",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "title",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "photoUrl",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "viewerIsPerson",
                "storageKey": null
              }
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ],
    "storageKey": null
  }
];
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "askAboutPeopleQuery",
    "selections": (v1/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "askAboutPeopleQuery",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "7f9b5fd3b9b2b63288c01ba9297d3b496b847964c1f80d47f9d383b7c053cd41",
    "metadata": {},
    "name": "askAboutPeopleQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "d9feb753dd0ab2539e8df77e0d7c24bd";

export default node;

/**
 * @generated SignedSource<<45209402a0f1fc5dd7122c34214ae846>>
 * @relayHash ce69fe39624132a09456131fa0bff4f1
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID bef49513adb3193144dc0677dbd0c6f7bd2ee060dccc0b34a4ea1a0a79061294

import { ConcreteRequest } from 'relay-runtime';
export type auditFilterBarQuery$variables = {
  search: string;
};
export type auditFilterBarQuery$data = {
  readonly people: {
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly id: string;
        readonly initials: string;
        readonly name: string;
        readonly photoUrl: string | null | undefined;
        readonly title: string | null | undefined;
      };
    }>;
  } | null | undefined;
};
export type auditFilterBarQuery = {
  response: auditFilterBarQuery$data;
  variables: auditFilterBarQuery$variables;
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
    "name": "auditFilterBarQuery",
    "selections": (v1/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "auditFilterBarQuery",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "bef49513adb3193144dc0677dbd0c6f7bd2ee060dccc0b34a4ea1a0a79061294",
    "metadata": {},
    "name": "auditFilterBarQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "33d3e9fc2391a4cca8d1465bdf4c3942";

export default node;

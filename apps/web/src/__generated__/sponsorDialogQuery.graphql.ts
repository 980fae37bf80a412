/**
 * @generated SignedSource<<7076e65bdc008467c2c835759be3bd53>>
 * @relayHash 6560ca77fd4ef71d80301fb6f162f718
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID d451f1ffa9afdd9b282ac6faa393b440ec40033815a8eb112d7e291c345e2663

import { ConcreteRequest } from 'relay-runtime';
export type sponsorDialogQuery$variables = {
  id: string;
  search?: string | null | undefined;
};
export type sponsorDialogQuery$data = {
  readonly node: {
    readonly sponsorCandidates?: ReadonlyArray<{
      readonly initials: string;
      readonly name: string;
      readonly personId: string | null | undefined;
      readonly photoUrl: string | null | undefined;
      readonly title: string | null | undefined;
    }> | null | undefined;
  } | null | undefined;
};
export type sponsorDialogQuery = {
  response: sponsorDialogQuery$data;
  variables: sponsorDialogQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "id"
  },
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "search"
  }
],
v1 = [
  {
    "kind": "Variable",
    "name": "id",
    "variableName": "id"
  }
],
v2 = {
  "kind": "InlineFragment",
  "selections": [
    {
      "alias": null,
      "args": [
        {
          "kind": "Variable",
          "name": "search",
          "variableName": "search"
        }
      ],
      "concreteType": "Byline",
      "kind": "LinkedField",
      "name": "sponsorCandidates",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "personId",
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
  "type": "External",
  "abstractKey": null
};
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "sponsorDialogQuery",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": null,
        "kind": "LinkedField",
        "name": "node",
        "plural": false,
        "selections": [
          (v2/*:: as any*/)
        ],
        "storageKey": null
      }
    ],
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "sponsorDialogQuery",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": null,
        "kind": "LinkedField",
        "name": "node",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "__typename",
            "storageKey": null
          },
          (v2/*:: as any*/),
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
    ]
  },
  "params": {
    "id": "d451f1ffa9afdd9b282ac6faa393b440ec40033815a8eb112d7e291c345e2663",
    "metadata": {},
    "name": "sponsorDialogQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "401eab68c6f5e88d9a476d4b83e354dc";

export default node;

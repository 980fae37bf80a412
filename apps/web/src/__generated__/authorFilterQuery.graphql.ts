/**
 * @generated SignedSource<<9cce0044b0e96cb8d1286c1ee457fbc5>>
 * @relayHash 5cee739d9c128657cc72c4e23da8ed9a
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 0dfb2a8165329c752f41f6ef1d67473c28e0b95a06bcea8ccc0e5e924de7c08c

import { ConcreteRequest } from 'relay-runtime';
export type authorFilterQuery$variables = {
  text: string;
};
export type authorFilterQuery$data = {
  readonly quickSwitch: {
    readonly people: ReadonlyArray<{
      readonly company: string;
      readonly id: string;
      readonly initials: string;
      readonly name: string;
      readonly photoUrl: string | null | undefined;
      readonly title: string | null | undefined;
    }>;
  };
};
export type authorFilterQuery = {
  response: authorFilterQuery$data;
  variables: authorFilterQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "text"
  }
],
v1 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "text",
        "variableName": "text"
      }
    ],
    "concreteType": "QuickSwitchResult",
    "kind": "LinkedField",
    "name": "quickSwitch",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Person",
        "kind": "LinkedField",
        "name": "people",
        "plural": true,
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
            "name": "photoUrl",
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
            "name": "company",
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
    "name": "authorFilterQuery",
    "selections": (v1/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "authorFilterQuery",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "0dfb2a8165329c752f41f6ef1d67473c28e0b95a06bcea8ccc0e5e924de7c08c",
    "metadata": {},
    "name": "authorFilterQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "6af5da2da7d85f9d1f82d26a35325583";

export default node;

/**
 * @generated SignedSource<<746f2d623e5c4135e6e800a0fa908176>>
 * @relayHash 1eea886706037ad27fbadcd66c1a37a6
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 5581a58ad8a8fb963e1a855b79504dd32444e556d15ffd40207affca4d16bb1a

import { ConcreteRequest } from 'relay-runtime';
export type GroupVisibility = "PRIVATE" | "PUBLIC" | "SECRET";
export type useFoundNamesQuery$variables = {
  text: string;
};
export type useFoundNamesQuery$data = {
  readonly quickSwitch: {
    readonly groups: ReadonlyArray<{
      readonly id: string;
      readonly name: string;
      readonly visibility: GroupVisibility;
    }>;
    readonly people: ReadonlyArray<{
      readonly company: string;
      readonly id: string;
      readonly initials: string;
      readonly isExternal: boolean;
      readonly name: string;
      readonly photoUrl: string | null | undefined;
      readonly title: string | null | undefined;
    }>;
  };
};
export type useFoundNamesQuery = {
  response: useFoundNamesQuery$data;
  variables: useFoundNamesQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "text"
  }
],
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
},
v3 = [
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
        "concreteType": "Group",
        "kind": "LinkedField",
        "name": "groups",
        "plural": true,
        "selections": [
          (v1/*:: as any*/),
          (v2/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "visibility",
            "storageKey": null
          }
        ],
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "concreteType": "Person",
        "kind": "LinkedField",
        "name": "people",
        "plural": true,
        "selections": [
          (v1/*:: as any*/),
          (v2/*:: as any*/),
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
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "isExternal",
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
    "name": "useFoundNamesQuery",
    "selections": (v3/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "useFoundNamesQuery",
    "selections": (v3/*:: as any*/)
  },
  "params": {
    "id": "5581a58ad8a8fb963e1a855b79504dd32444e556d15ffd40207affca4d16bb1a",
    "metadata": {},
    "name": "useFoundNamesQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "faf2f2aa10a4689cc4647e677f4b60c0";

export default node;

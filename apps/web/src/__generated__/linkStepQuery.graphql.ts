/**
 * @generated SignedSource<<279441d47b4729875be44c7e907d6698>>
 * @relayHash e8c3d72ce2400f06c12c237a65deda7a
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 7b2c102e48664a9259bcb14ff53a26de560c5b1e24a3686442221e0c8c73fd63

import { ConcreteRequest } from 'relay-runtime';
export type linkStepQuery$variables = Record<PropertyKey, never>;
export type linkStepQuery$data = {
  readonly signInProviders: ReadonlyArray<{
    readonly id: string;
    readonly name: string;
  }>;
};
export type linkStepQuery = {
  response: linkStepQuery$data;
  variables: linkStepQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "alias": null,
    "args": null,
    "concreteType": "SignInProvider",
    "kind": "LinkedField",
    "name": "signInProviders",
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
    "name": "linkStepQuery",
    "selections": (v0/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "linkStepQuery",
    "selections": (v0/*:: as any*/)
  },
  "params": {
    "id": "7b2c102e48664a9259bcb14ff53a26de560c5b1e24a3686442221e0c8c73fd63",
    "metadata": {},
    "name": "linkStepQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "76dabd546a62d8a2bcaf941bdaa4704a";

export default node;

/**
 * @generated SignedSource<<092faa2549208abd4675bf340547c635>>
 * @relayHash 79d449273d838645e6a41bddfef34c9e
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 543975f30bd538019b6a4858cf2da66b2317de2c29776c993fcbd42499d3485b

import { ConcreteRequest } from 'relay-runtime';
export type GroupVisibility = "PRIVATE" | "PUBLIC" | "SECRET";
export type JoinPolicy = "INVITE_ONLY" | "ON_REQUEST" | "OPEN";
export type audienceStepQuery$variables = {
  externalsAllowed: boolean;
  joinPolicy: JoinPolicy;
  visibility: GroupVisibility;
};
export type audienceStepQuery$data = {
  readonly groupFacets: ReadonlyArray<{
    readonly employees: string;
    readonly externals: string;
    readonly facet: string;
    readonly label: string;
    readonly members: string;
  }>;
};
export type audienceStepQuery = {
  response: audienceStepQuery$data;
  variables: audienceStepQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "externalsAllowed"
},
v1 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "joinPolicy"
},
v2 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "visibility"
},
v3 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "externalsAllowed",
        "variableName": "externalsAllowed"
      },
      {
        "kind": "Variable",
        "name": "joinPolicy",
        "variableName": "joinPolicy"
      },
      {
        "kind": "Variable",
        "name": "visibility",
        "variableName": "visibility"
      }
    ],
    "concreteType": "GroupFacet",
    "kind": "LinkedField",
    "name": "groupFacets",
    "plural": true,
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "facet",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "label",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "employees",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "members",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "externals",
        "storageKey": null
      }
    ],
    "storageKey": null
  }
];
return {
  "fragment": {
    "argumentDefinitions": [
      (v0/*:: as any*/),
      (v1/*:: as any*/),
      (v2/*:: as any*/)
    ],
    "kind": "Fragment",
    "metadata": null,
    "name": "audienceStepQuery",
    "selections": (v3/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [
      (v2/*:: as any*/),
      (v1/*:: as any*/),
      (v0/*:: as any*/)
    ],
    "kind": "Operation",
    "name": "audienceStepQuery",
    "selections": (v3/*:: as any*/)
  },
  "params": {
    "id": "543975f30bd538019b6a4858cf2da66b2317de2c29776c993fcbd42499d3485b",
    "metadata": {},
    "name": "audienceStepQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "af3b905bfa2ffa734f6a1b48b7a2750a";

export default node;

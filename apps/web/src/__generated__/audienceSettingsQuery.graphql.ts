/**
 * @generated SignedSource<<8d62e5fc5c77d2756ffe0c8bb97fd4bc>>
 * @relayHash 2ace9b76dc7a40d4fe131a6e7720a981
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 6d50d23d40138add1138f08609cab486cd7be69573a29e234958f68fd7ae2e15

import { ConcreteRequest } from 'relay-runtime';
export type GroupVisibility = "PRIVATE" | "PUBLIC" | "SECRET";
export type JoinPolicy = "INVITE_ONLY" | "ON_REQUEST" | "OPEN";
export type audienceSettingsQuery$variables = {
  externalsAllowed: boolean;
  joinPolicy: JoinPolicy;
  visibility: GroupVisibility;
};
export type audienceSettingsQuery$data = {
  readonly groupFacets: ReadonlyArray<{
    readonly employees: string;
    readonly externals: string;
    readonly facet: string;
    readonly label: string;
    readonly members: string;
  }>;
};
export type audienceSettingsQuery = {
  response: audienceSettingsQuery$data;
  variables: audienceSettingsQuery$variables;
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
    "name": "audienceSettingsQuery",
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
    "name": "audienceSettingsQuery",
    "selections": (v3/*:: as any*/)
  },
  "params": {
    "id": "6d50d23d40138add1138f08609cab486cd7be69573a29e234958f68fd7ae2e15",
    "metadata": {},
    "name": "audienceSettingsQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "157493e114e47bfe590fed32444109fb";

export default node;

/**
 * @generated SignedSource<<78cd3d7de04a5b65e6822c0fa103150a>>
 * @relayHash d7f835ee9ba8f66cefc917c0b34e9ecb
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID d64210ef9f8d56d55491aec35083204ab0379111153098162f54a83547c20874

import { ConcreteRequest } from 'relay-runtime';
export type RecentSearchesForgetInput = {
  words?: string | null | undefined;
};
export type recentForgetMutation$variables = {
  input: RecentSearchesForgetInput;
};
export type recentForgetMutation$data = {
  readonly recentSearchesForget: {
    readonly recentSearches: ReadonlyArray<string> | null | undefined;
  };
};
export type recentForgetMutation = {
  response: recentForgetMutation$data;
  variables: recentForgetMutation$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "input"
  }
],
v1 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "input",
        "variableName": "input"
      }
    ],
    "concreteType": "RecentSearchesPayload",
    "kind": "LinkedField",
    "name": "recentSearchesForget",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "recentSearches",
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
    "name": "recentForgetMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "recentForgetMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "d64210ef9f8d56d55491aec35083204ab0379111153098162f54a83547c20874",
    "metadata": {},
    "name": "recentForgetMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "b9d3146832eff40f142778bcbffb09e0";

export default node;

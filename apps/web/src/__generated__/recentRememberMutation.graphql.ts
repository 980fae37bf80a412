/**
 * @generated SignedSource<<9ac524aa719f3489c85bfb33a820d9e4>>
 * @relayHash 06171f1cb17270773230a3b31ba555c8
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID a34d5b7b1c418234970e21cffd1256c508ae965c7ba4f64cafe37657e79d5b88

import { ConcreteRequest } from 'relay-runtime';
export type SearchRememberInput = {
  words: string;
};
export type recentRememberMutation$variables = {
  input: SearchRememberInput;
};
export type recentRememberMutation$data = {
  readonly searchRemember: {
    readonly recentSearches: ReadonlyArray<string> | null | undefined;
  };
};
export type recentRememberMutation = {
  response: recentRememberMutation$data;
  variables: recentRememberMutation$variables;
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
    "name": "searchRemember",
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
    "name": "recentRememberMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "recentRememberMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "a34d5b7b1c418234970e21cffd1256c508ae965c7ba4f64cafe37657e79d5b88",
    "metadata": {},
    "name": "recentRememberMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "4553c7c90fac5286ee7fffb02f07102f";

export default node;

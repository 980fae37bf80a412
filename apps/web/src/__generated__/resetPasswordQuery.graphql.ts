/**
 * @generated SignedSource<<843d045574c9773ee11e33caeee1f542>>
 * @relayHash 6d0efe9ff6a58705b7343b4c44d2847f
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 501faf25fb22f3f17e68bddb4c1960b4bd66ec9785ca59c2646d7429ff4e3fea

import { ConcreteRequest } from 'relay-runtime';
export type resetPasswordQuery$variables = {
  hasToken: boolean;
  token: string;
};
export type resetPasswordQuery$data = {
  readonly network: {
    readonly companyName: string;
    readonly logoUrl: string | null | undefined;
  };
  readonly passwordResetValid?: boolean;
};
export type resetPasswordQuery = {
  response: resetPasswordQuery$data;
  variables: resetPasswordQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "hasToken"
},
v1 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "token"
},
v2 = [
  {
    "alias": null,
    "args": null,
    "concreteType": "Network",
    "kind": "LinkedField",
    "name": "network",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "companyName",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "logoUrl",
        "storageKey": null
      }
    ],
    "storageKey": null
  },
  {
    "condition": "hasToken",
    "kind": "Condition",
    "passingValue": true,
    "selections": [
      {
        "alias": null,
        "args": [
          {
            "kind": "Variable",
            "name": "token",
            "variableName": "token"
          }
        ],
        "kind": "ScalarField",
        "name": "passwordResetValid",
        "storageKey": null
      }
    ]
  }
];
return {
  "fragment": {
    "argumentDefinitions": [
      (v0/*:: as any*/),
      (v1/*:: as any*/)
    ],
    "kind": "Fragment",
    "metadata": null,
    "name": "resetPasswordQuery",
    "selections": (v2/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [
      (v1/*:: as any*/),
      (v0/*:: as any*/)
    ],
    "kind": "Operation",
    "name": "resetPasswordQuery",
    "selections": (v2/*:: as any*/)
  },
  "params": {
    "id": "501faf25fb22f3f17e68bddb4c1960b4bd66ec9785ca59c2646d7429ff4e3fea",
    "metadata": {},
    "name": "resetPasswordQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "bba0a55305689481438d30a731759e0b";

export default node;

/**
 * @generated SignedSource<<6d81606f7e6a1f4e4023cc7034c2e223>>
 * @relayHash 9b954fa949f73c6b21e58c3560d1885c
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 69c37e4d72ed4eb57dbdc572877315edeb592ff201d10b1b42177f6cf574bb2e

import { ConcreteRequest } from 'relay-runtime';
export type PushSubscribeInput = {
  auth: string;
  browser: string;
  endpoint: string;
  p256dh: string;
};
export type renewPushMutation$variables = {
  input: PushSubscribeInput;
};
export type renewPushMutation$data = {
  readonly pushSubscribe: {
    readonly subscription: {
      readonly id: string;
    } | null | undefined;
  };
};
export type renewPushMutation = {
  response: renewPushMutation$data;
  variables: renewPushMutation$variables;
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
    "concreteType": "PushSubscribePayload",
    "kind": "LinkedField",
    "name": "pushSubscribe",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "PushSubscription",
        "kind": "LinkedField",
        "name": "subscription",
        "plural": false,
        "selections": [
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
    ],
    "storageKey": null
  }
];
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "renewPushMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "renewPushMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "69c37e4d72ed4eb57dbdc572877315edeb592ff201d10b1b42177f6cf574bb2e",
    "metadata": {},
    "name": "renewPushMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "33bd95791ab5cde45f3bcf5af56323ad";

export default node;

/**
 * @generated SignedSource<<e614dd680b6c862c1905756ed9bdd8e7>>
 * @relayHash 61d4d79999269ffd6eb0de8a1f90b06e
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 7e84f9ac23d2ae74ae6faa9457539ffd22d3ff562fcada05930c78ab1830614d

import { ConcreteRequest } from 'relay-runtime';
export type PushSubscribeInput = {
  auth: string;
  browser: string;
  endpoint: string;
  p256dh: string;
};
export type pushSheetMutation$variables = {
  input: PushSubscribeInput;
};
export type pushSheetMutation$data = {
  readonly pushSubscribe: {
    readonly subscription: {
      readonly browser: string;
      readonly createdAt: string;
      readonly id: string;
      readonly lastSentAt: string | null | undefined;
    } | null | undefined;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly field: ReadonlyArray<string> | null | undefined;
      readonly message: string;
    }>;
  };
};
export type pushSheetMutation = {
  response: pushSheetMutation$data;
  variables: pushSheetMutation$variables;
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
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "browser",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "createdAt",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "lastSentAt",
            "storageKey": null
          }
        ],
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "concreteType": "UserError",
        "kind": "LinkedField",
        "name": "userErrors",
        "plural": true,
        "selections": [
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "code",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "message",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "field",
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
    "name": "pushSheetMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "pushSheetMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "7e84f9ac23d2ae74ae6faa9457539ffd22d3ff562fcada05930c78ab1830614d",
    "metadata": {},
    "name": "pushSheetMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "6dd7583181eeb3b31bd31421c5d7543f";

export default node;

/**
 * @generated SignedSource<<063cf04abad40cdec85e6a6f6219f157>>
 * @relayHash a0aab9a0f8444e3a6d2863807436cf26
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 59e5cad8d0e687f57d8b9d5476f91964d84f5af795de7f02767a5fe87c258c75

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type adminOutboxQuery$variables = Record<PropertyKey, never>;
export type adminOutboxQuery$data = {
  readonly outbox: ReadonlyArray<{
    readonly createdAt: string;
    readonly id: string;
    readonly subject: string;
    readonly text: string;
    readonly to: string;
  }> | null | undefined;
  readonly viewer: {
    readonly viewerCanAdminister: boolean;
  } | null | undefined;
  readonly " $fragmentSpreads": FragmentRefs<"adminTabs_query">;
};
export type adminOutboxQuery = {
  response: adminOutboxQuery$data;
  variables: adminOutboxQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "viewerCanAdminister",
  "storageKey": null
},
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v2 = {
  "alias": null,
  "args": [
    {
      "kind": "Literal",
      "name": "first",
      "value": 50
    }
  ],
  "concreteType": "OutboxMail",
  "kind": "LinkedField",
  "name": "outbox",
  "plural": true,
  "selections": [
    (v1/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "to",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "subject",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "text",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "createdAt",
      "storageKey": null
    }
  ],
  "storageKey": "outbox(first:50)"
};
return {
  "fragment": {
    "argumentDefinitions": [],
    "kind": "Fragment",
    "metadata": null,
    "name": "adminOutboxQuery",
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Viewer",
        "kind": "LinkedField",
        "name": "viewer",
        "plural": false,
        "selections": [
          (v0/*:: as any*/)
        ],
        "storageKey": null
      },
      {
        "args": null,
        "kind": "FragmentSpread",
        "name": "adminTabs_query"
      },
      (v2/*:: as any*/)
    ],
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "adminOutboxQuery",
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Viewer",
        "kind": "LinkedField",
        "name": "viewer",
        "plural": false,
        "selections": [
          (v0/*:: as any*/),
          (v1/*:: as any*/)
        ],
        "storageKey": null
      },
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
            "name": "isDemo",
            "storageKey": null
          }
        ],
        "storageKey": null
      },
      (v2/*:: as any*/)
    ]
  },
  "params": {
    "id": "59e5cad8d0e687f57d8b9d5476f91964d84f5af795de7f02767a5fe87c258c75",
    "metadata": {},
    "name": "adminOutboxQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "a1f3e61648ef35e2edfb91355ea5df8c";

export default node;

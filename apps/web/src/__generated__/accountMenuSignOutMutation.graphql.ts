/**
 * @generated SignedSource<<2d14302180bcef1f1b6b88337bb27532>>
 * @relayHash efd7510bfba8adbff3e4c44244cc0ea1
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 489fc09cd411321ce57255df4e1dbac44d0f5bb66da697075f7072e382ec4d46

import { ConcreteRequest } from 'relay-runtime';
export type accountMenuSignOutMutation$variables = Record<PropertyKey, never>;
export type accountMenuSignOutMutation$data = {
  readonly signOut: {
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
    }>;
  };
};
export type accountMenuSignOutMutation = {
  response: accountMenuSignOutMutation$data;
  variables: accountMenuSignOutMutation$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "alias": null,
    "args": null,
    "concreteType": "SignOutPayload",
    "kind": "LinkedField",
    "name": "signOut",
    "plural": false,
    "selections": [
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
            "name": "message",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "code",
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
    "argumentDefinitions": [],
    "kind": "Fragment",
    "metadata": null,
    "name": "accountMenuSignOutMutation",
    "selections": (v0/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "accountMenuSignOutMutation",
    "selections": (v0/*:: as any*/)
  },
  "params": {
    "id": "489fc09cd411321ce57255df4e1dbac44d0f5bb66da697075f7072e382ec4d46",
    "metadata": {},
    "name": "accountMenuSignOutMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "a9696665d0f3d3af503fd779b70ebc41";

export default node;

/**
 * @generated SignedSource<<11eb714d28680b586fd05b16179d2f5e>>
 * @relayHash 6019cdd6f777abb0261dc5b0eb77ec8e
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 60322aab6697cfac4da80d99b78bbc036c5acb633ef537f1531b88a620a2bdb1

import { ConcreteRequest } from 'relay-runtime';
export type accountMenuSignOutMutation$variables = Record<PropertyKey, never>;
export type accountMenuSignOutMutation$data = {
  readonly signOut: {
    readonly providerUrl: string | null | undefined;
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
        "kind": "ScalarField",
        "name": "providerUrl",
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
    "id": "60322aab6697cfac4da80d99b78bbc036c5acb633ef537f1531b88a620a2bdb1",
    "metadata": {},
    "name": "accountMenuSignOutMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "3b7e75f572e5fa834dd97f3c9d43056d";

export default node;

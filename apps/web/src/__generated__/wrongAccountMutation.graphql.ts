/**
 * @generated SignedSource<<336db8cd12e3aa2e6beb4a71e0526984>>
 * @relayHash cbf6cfcb4a31a04b7eee72e2bcc351ca
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 2837579956882c3a309f91aa4bbf470bbbaaddea2bf1524f06dcdd746f521241

import { ConcreteRequest } from 'relay-runtime';
export type wrongAccountMutation$variables = Record<PropertyKey, never>;
export type wrongAccountMutation$data = {
  readonly signOut: {
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly field: ReadonlyArray<string> | null | undefined;
      readonly message: string;
    }>;
  };
};
export type wrongAccountMutation = {
  response: wrongAccountMutation$data;
  variables: wrongAccountMutation$variables;
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
    "argumentDefinitions": [],
    "kind": "Fragment",
    "metadata": null,
    "name": "wrongAccountMutation",
    "selections": (v0/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "wrongAccountMutation",
    "selections": (v0/*:: as any*/)
  },
  "params": {
    "id": "2837579956882c3a309f91aa4bbf470bbbaaddea2bf1524f06dcdd746f521241",
    "metadata": {},
    "name": "wrongAccountMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "d3bff90fde027868e2fddca1da13fa54";

export default node;

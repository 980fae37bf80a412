/**
 * @generated SignedSource<<f18a21ec17f250979e6948f82024950c>>
 * @relayHash 738121e6751954180d368c44f8d77272
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID b991198c7e53f0cc9c80200257952b60521ff310d94cec8c9abeaaf8c1fa3beb

import { ConcreteRequest } from 'relay-runtime';
export type AccountsInput = {
  personIds: ReadonlyArray<string>;
};
export type useAccountsActsReactivateMutation$variables = {
  input: AccountsInput;
};
export type useAccountsActsReactivateMutation$data = {
  readonly accountsReactivate: {
    readonly doneIds: ReadonlyArray<string> | null | undefined;
    readonly refusals: ReadonlyArray<{
      readonly id: string;
      readonly message: string;
    }> | null | undefined;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly field: ReadonlyArray<string> | null | undefined;
      readonly message: string;
    }>;
  };
};
export type useAccountsActsReactivateMutation = {
  response: useAccountsActsReactivateMutation$data;
  variables: useAccountsActsReactivateMutation$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "input"
  }
],
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "message",
  "storageKey": null
},
v2 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "input",
        "variableName": "input"
      }
    ],
    "concreteType": "AccountsPayload",
    "kind": "LinkedField",
    "name": "accountsReactivate",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "doneIds",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "concreteType": "BulkRefusal",
        "kind": "LinkedField",
        "name": "refusals",
        "plural": true,
        "selections": [
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "id",
            "storageKey": null
          },
          (v1/*:: as any*/)
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
          (v1/*:: as any*/),
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
    "name": "useAccountsActsReactivateMutation",
    "selections": (v2/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "useAccountsActsReactivateMutation",
    "selections": (v2/*:: as any*/)
  },
  "params": {
    "id": "b991198c7e53f0cc9c80200257952b60521ff310d94cec8c9abeaaf8c1fa3beb",
    "metadata": {},
    "name": "useAccountsActsReactivateMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "d324cafb5dc92fd5c0802c57e14f8e84";

export default node;

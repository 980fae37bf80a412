/**
 * @generated SignedSource<<c4a140f1b7b75e4f2d9cfe1cf4b90f5a>>
 * @relayHash e5b4320092036ce1346a49d3cbbed5e8
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID a2a4707e63457a5f84b790dfac8f9081d0f57958a9b42d329f5f41a347de104b

import { ConcreteRequest } from 'relay-runtime';
export type AccountsInput = {
  personIds: ReadonlyArray<string>;
};
export type useAccountsActsSendResetMutation$variables = {
  input: AccountsInput;
};
export type useAccountsActsSendResetMutation$data = {
  readonly accountsSendReset: {
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
export type useAccountsActsSendResetMutation = {
  response: useAccountsActsSendResetMutation$data;
  variables: useAccountsActsSendResetMutation$variables;
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
    "name": "accountsSendReset",
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
    "name": "useAccountsActsSendResetMutation",
    "selections": (v2/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "useAccountsActsSendResetMutation",
    "selections": (v2/*:: as any*/)
  },
  "params": {
    "id": "a2a4707e63457a5f84b790dfac8f9081d0f57958a9b42d329f5f41a347de104b",
    "metadata": {},
    "name": "useAccountsActsSendResetMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "c59e8998d8c52fe21830b77bbf65db76";

export default node;

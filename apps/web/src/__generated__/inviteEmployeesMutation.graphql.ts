/**
 * @generated SignedSource<<63002b1d2ef2d14d08915c71b73a538a>>
 * @relayHash 43cb37d2c66d1141e9d3ea1701798f94
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 50e2e60a2ea8bf1d6ec1917e290227e127d0cfab9ef3065a47c7c4124508abf3

import { ConcreteRequest } from 'relay-runtime';
export type Language = "en" | "fr";
export type EmployeesInviteInput = {
  addresses: string;
  language?: Language | null | undefined;
};
export type inviteEmployeesMutation$variables = {
  input: EmployeesInviteInput;
};
export type inviteEmployeesMutation$data = {
  readonly employeesInvite: {
    readonly results: ReadonlyArray<{
      readonly address: string;
      readonly line: number;
      readonly message: string;
      readonly outcome: string;
    }> | null | undefined;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly field: ReadonlyArray<string> | null | undefined;
      readonly message: string;
    }>;
  };
};
export type inviteEmployeesMutation = {
  response: inviteEmployeesMutation$data;
  variables: inviteEmployeesMutation$variables;
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
    "concreteType": "EmployeesInvitePayload",
    "kind": "LinkedField",
    "name": "employeesInvite",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "InvitedAddress",
        "kind": "LinkedField",
        "name": "results",
        "plural": true,
        "selections": [
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "line",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "address",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "outcome",
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
    "name": "inviteEmployeesMutation",
    "selections": (v2/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "inviteEmployeesMutation",
    "selections": (v2/*:: as any*/)
  },
  "params": {
    "id": "50e2e60a2ea8bf1d6ec1917e290227e127d0cfab9ef3065a47c7c4124508abf3",
    "metadata": {},
    "name": "inviteEmployeesMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "25472050b01cf80c2862ae4b3b6d59ed";

export default node;

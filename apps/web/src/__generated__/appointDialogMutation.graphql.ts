/**
 * @generated SignedSource<<b7c74b950332e4b7bc34935cbf24fc11>>
 * @relayHash 6679a14c39ee775405237782829c5736
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID e99b303c0d0d4bab5e373c02d258be666023fe153730739b7cbef33d2951e3a7

import { ConcreteRequest } from 'relay-runtime';
export type NetworkRole = "COMMUNITY_LEAD" | "COMPLIANCE_OFFICER" | "IT_ADMIN" | "OWNER" | "SUPPORT_AGENT";
export type NetworkRoleAppointInput = {
  personId: string;
  role: NetworkRole;
};
export type appointDialogMutation$variables = {
  input: NetworkRoleAppointInput;
};
export type appointDialogMutation$data = {
  readonly networkRoleAppoint: {
    readonly grant: {
      readonly id: string;
    } | null | undefined;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly field: ReadonlyArray<string> | null | undefined;
      readonly message: string;
    }>;
  };
};
export type appointDialogMutation = {
  response: appointDialogMutation$data;
  variables: appointDialogMutation$variables;
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
    "concreteType": "NetworkRoleAppointPayload",
    "kind": "LinkedField",
    "name": "networkRoleAppoint",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "NetworkRoleGrant",
        "kind": "LinkedField",
        "name": "grant",
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
    "name": "appointDialogMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "appointDialogMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "e99b303c0d0d4bab5e373c02d258be666023fe153730739b7cbef33d2951e3a7",
    "metadata": {},
    "name": "appointDialogMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "34f92e1e7525f9a1292e82ea1a275f02";

export default node;

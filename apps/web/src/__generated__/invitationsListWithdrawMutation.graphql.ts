/**
 * @generated SignedSource<<ffecda5b9293d1457a49e0837d90411c>>
 * @relayHash 6d23416501970f457d13c3011b6a20be
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID eef6c46103712307755c068a8b9839cfcce44dc79a20dbd34306484e6e5c316a

import { ConcreteRequest } from 'relay-runtime';
export type GroupMailInvitationInput = {
  groupId: string;
  invitationId: string;
};
export type invitationsListWithdrawMutation$variables = {
  input: GroupMailInvitationInput;
};
export type invitationsListWithdrawMutation$data = {
  readonly groupMailInvitationWithdraw: {
    readonly group: {
      readonly id: string;
    } | null | undefined;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly field: ReadonlyArray<string> | null | undefined;
      readonly message: string;
    }>;
  };
};
export type invitationsListWithdrawMutation = {
  response: invitationsListWithdrawMutation$data;
  variables: invitationsListWithdrawMutation$variables;
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
    "concreteType": "GroupPayload",
    "kind": "LinkedField",
    "name": "groupMailInvitationWithdraw",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Group",
        "kind": "LinkedField",
        "name": "group",
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
    "name": "invitationsListWithdrawMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "invitationsListWithdrawMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "eef6c46103712307755c068a8b9839cfcce44dc79a20dbd34306484e6e5c316a",
    "metadata": {},
    "name": "invitationsListWithdrawMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "cbea224c353ea01698e8304bba8947a7";

export default node;

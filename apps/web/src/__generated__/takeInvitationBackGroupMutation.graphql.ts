/**
 * @generated SignedSource<<d3b2a12d8ffb02d1027fd6d556b146b3>>
 * @relayHash 2d545f084c97c909109f1098995d7017
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID be2e10f681cca1c6f92b13a69944c0aac10a157626e1c196347a8e718f8d9547

import { ConcreteRequest } from 'relay-runtime';
export type GroupMailInvitationInput = {
  groupId: string;
  invitationId: string;
};
export type takeInvitationBackGroupMutation$variables = {
  input: GroupMailInvitationInput;
};
export type takeInvitationBackGroupMutation$data = {
  readonly groupMailInvitationWithdraw: {
    readonly group: {
      readonly id: string;
    } | null | undefined;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
    }>;
  };
};
export type takeInvitationBackGroupMutation = {
  response: takeInvitationBackGroupMutation$data;
  variables: takeInvitationBackGroupMutation$variables;
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
    "name": "takeInvitationBackGroupMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "takeInvitationBackGroupMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "be2e10f681cca1c6f92b13a69944c0aac10a157626e1c196347a8e718f8d9547",
    "metadata": {},
    "name": "takeInvitationBackGroupMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "15ea04467a49e870b69bc8cc88ed50c0";

export default node;

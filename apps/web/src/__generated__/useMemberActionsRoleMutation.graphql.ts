/**
 * @generated SignedSource<<b23e4039ab5b456a44b91bac427e58c2>>
 * @relayHash 36a0f6b85314d234ac41765266fbdcf7
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID c07ea0858fc943a6f83f72febfcf9de8c72fc6a333004c57794b26c229d9d258

import { ConcreteRequest } from 'relay-runtime';
export type MembershipRole = "CONTRIBUTOR" | "MANAGER" | "MODERATOR" | "READER";
export type GroupMemberRoleChangeInput = {
  groupId: string;
  membershipId: string;
  role: MembershipRole;
};
export type useMemberActionsRoleMutation$variables = {
  input: GroupMemberRoleChangeInput;
};
export type useMemberActionsRoleMutation$data = {
  readonly groupMemberRoleChange: {
    readonly group: {
      readonly id: string;
      readonly viewerCanManage: boolean;
    } | null | undefined;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly field: ReadonlyArray<string> | null | undefined;
      readonly message: string;
    }>;
  };
};
export type useMemberActionsRoleMutation = {
  response: useMemberActionsRoleMutation$data;
  variables: useMemberActionsRoleMutation$variables;
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
    "name": "groupMemberRoleChange",
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
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "viewerCanManage",
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
    "name": "useMemberActionsRoleMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "useMemberActionsRoleMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "c07ea0858fc943a6f83f72febfcf9de8c72fc6a333004c57794b26c229d9d258",
    "metadata": {},
    "name": "useMemberActionsRoleMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "3ca4dbc3bda31ffbc72fe8c247dc079e";

export default node;

/**
 * @generated SignedSource<<703982edc7c0339d4e7feacdc9a926c5>>
 * @relayHash d488ddd0ac23360ce2ded0d3f2d61f54
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 8b0d06baeebd5e9862081a560a03d16dfada61674bca7a9c2bef9b38a48457ad

import { ConcreteRequest } from 'relay-runtime';
export type MembershipRole = "CONTRIBUTOR" | "MANAGER" | "MODERATOR" | "READER";
export type GroupMembersRoleChangeInput = {
  groupId: string;
  membershipIds: ReadonlyArray<string>;
  role: MembershipRole;
};
export type membersBulkRoleMutation$variables = {
  input: GroupMembersRoleChangeInput;
};
export type membersBulkRoleMutation$data = {
  readonly groupMembersRoleChange: {
    readonly doneIds: ReadonlyArray<string> | null | undefined;
    readonly group: {
      readonly id: string;
    } | null | undefined;
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
export type membersBulkRoleMutation = {
  response: membersBulkRoleMutation$data;
  variables: membersBulkRoleMutation$variables;
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
  "name": "id",
  "storageKey": null
},
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "message",
  "storageKey": null
},
v3 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "input",
        "variableName": "input"
      }
    ],
    "concreteType": "GroupBulkPayload",
    "kind": "LinkedField",
    "name": "groupMembersRoleChange",
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
          (v1/*:: as any*/),
          (v2/*:: as any*/)
        ],
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "concreteType": "Group",
        "kind": "LinkedField",
        "name": "group",
        "plural": false,
        "selections": [
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
          (v2/*:: as any*/),
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
    "name": "membersBulkRoleMutation",
    "selections": (v3/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "membersBulkRoleMutation",
    "selections": (v3/*:: as any*/)
  },
  "params": {
    "id": "8b0d06baeebd5e9862081a560a03d16dfada61674bca7a9c2bef9b38a48457ad",
    "metadata": {},
    "name": "membersBulkRoleMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "ce576f87cb6358c99e25b6e7404c34c2";

export default node;

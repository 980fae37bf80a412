/**
 * @generated SignedSource<<4d732e859242864f0d277d44c9553998>>
 * @relayHash fe658c964128a5a73f93e74cb15e7181
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 167a6f7cdcd261e5a3971db407d0196df49303bd8e724a14350b5ffb4e5fa18e

import { ConcreteRequest } from 'relay-runtime';
export type MembershipInput = {
  groupId: string;
  membershipId: string;
};
export type useMemberActionsBanMutation$variables = {
  input: MembershipInput;
};
export type useMemberActionsBanMutation$data = {
  readonly groupMemberBan: {
    readonly group: {
      readonly id: string;
      readonly memberCount: number | null | undefined;
    } | null | undefined;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly field: ReadonlyArray<string> | null | undefined;
      readonly message: string;
    }>;
  };
};
export type useMemberActionsBanMutation = {
  response: useMemberActionsBanMutation$data;
  variables: useMemberActionsBanMutation$variables;
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
    "name": "groupMemberBan",
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
            "name": "memberCount",
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
    "name": "useMemberActionsBanMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "useMemberActionsBanMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "167a6f7cdcd261e5a3971db407d0196df49303bd8e724a14350b5ffb4e5fa18e",
    "metadata": {},
    "name": "useMemberActionsBanMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "256eb40f19f81b4f39f50de2fd52e4a1";

export default node;

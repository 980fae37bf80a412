/**
 * @generated SignedSource<<b849efac546e27a65269108f6706d38f>>
 * @relayHash ae729f64d29c20d50e0fd5a730eda45a
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 88561ed5b6c84d5ec10eb2b75fbec91c12ff9aa793bcad3279f89485326b869e

import { ConcreteRequest } from 'relay-runtime';
export type MembershipInput = {
  groupId: string;
  membershipId: string;
};
export type bannedListUnbanMutation$variables = {
  input: MembershipInput;
};
export type bannedListUnbanMutation$data = {
  readonly groupMemberUnban: {
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
export type bannedListUnbanMutation = {
  response: bannedListUnbanMutation$data;
  variables: bannedListUnbanMutation$variables;
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
    "name": "groupMemberUnban",
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
    "name": "bannedListUnbanMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "bannedListUnbanMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "88561ed5b6c84d5ec10eb2b75fbec91c12ff9aa793bcad3279f89485326b869e",
    "metadata": {},
    "name": "bannedListUnbanMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "61d0cd86f597019e1ba5805178c521f0";

export default node;

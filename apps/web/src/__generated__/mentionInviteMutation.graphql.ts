/**
 * @generated SignedSource<<69832d15cd1a9b3cfb54fcfb58920a0f>>
 * @relayHash 88efc7cbe10bd5d017b9290483ad2bb6
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID be5a0e8e2d340ab97334cffaa3f77e430191c1eb50abfd47a4901f66a596b9cb

import { ConcreteRequest } from 'relay-runtime';
export type MembershipRole = "CONTRIBUTOR" | "MANAGER" | "MODERATOR" | "READER";
export type GroupInviteEmployeesInput = {
  groupId: string;
  message?: string | null | undefined;
  personIds: ReadonlyArray<string>;
  role?: MembershipRole | null | undefined;
};
export type mentionInviteMutation$variables = {
  input: GroupInviteEmployeesInput;
};
export type mentionInviteMutation$data = {
  readonly groupInviteEmployees: {
    readonly results: ReadonlyArray<{
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
export type mentionInviteMutation = {
  response: mentionInviteMutation$data;
  variables: mentionInviteMutation$variables;
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
    "concreteType": "GroupInvitePayload",
    "kind": "LinkedField",
    "name": "groupInviteEmployees",
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
    "name": "mentionInviteMutation",
    "selections": (v2/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "mentionInviteMutation",
    "selections": (v2/*:: as any*/)
  },
  "params": {
    "id": "be5a0e8e2d340ab97334cffaa3f77e430191c1eb50abfd47a4901f66a596b9cb",
    "metadata": {},
    "name": "mentionInviteMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "46161ab4052157a3f030b41ff1e24889";

export default node;

/**
 * @generated SignedSource<<87d850e90ea19d418157e24ae6a531a4>>
 * @relayHash 88c19c97aceee99bee9c452572bf1bf5
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 521eb5246ec8a6248089d51c34d27a5393d2eba09c61438c59e8f5f7f4138d1c

import { ConcreteRequest } from 'relay-runtime';
export type GroupVisibility = "PRIVATE" | "PUBLIC" | "SECRET";
export type JoinPolicy = "INVITE_ONLY" | "ON_REQUEST" | "OPEN";
export type MembershipRole = "CONTRIBUTOR" | "MANAGER" | "MODERATOR" | "READER";
export type MembershipState = "ACTIVE" | "BANNED" | "INVITED" | "REQUESTED";
export type GroupCreateInput = {
  externalsAllowed: boolean;
  imageId?: string | null | undefined;
  inviteePersonIds?: ReadonlyArray<string> | null | undefined;
  joinPolicy: JoinPolicy;
  joinQuestion?: string | null | undefined;
  name: string;
  partnerIds?: ReadonlyArray<string> | null | undefined;
  purpose: string;
  rules?: ReadonlyArray<string> | null | undefined;
  visibility: GroupVisibility;
  walled?: boolean | null | undefined;
};
export type groupCreateMutation$variables = {
  input: GroupCreateInput;
};
export type groupCreateMutation$data = {
  readonly groupCreate: {
    readonly group: {
      readonly id: string;
      readonly name: string;
      readonly viewerMembership: {
        readonly role: MembershipRole;
        readonly state: MembershipState;
      } | null | undefined;
    } | null | undefined;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly field: ReadonlyArray<string> | null | undefined;
      readonly message: string;
    }>;
  };
};
export type groupCreateMutation = {
  response: groupCreateMutation$data;
  variables: groupCreateMutation$variables;
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
    "name": "groupCreate",
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
            "name": "name",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "ViewerMembership",
            "kind": "LinkedField",
            "name": "viewerMembership",
            "plural": false,
            "selections": [
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "state",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "role",
                "storageKey": null
              }
            ],
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
    "name": "groupCreateMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "groupCreateMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "521eb5246ec8a6248089d51c34d27a5393d2eba09c61438c59e8f5f7f4138d1c",
    "metadata": {},
    "name": "groupCreateMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "054358a43da18138c370e4b2bfdb25f7";

export default node;

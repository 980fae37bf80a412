/**
 * @generated SignedSource<<6d84da8492e32b40c50d004da3e02206>>
 * @relayHash d188fce9e9150cdaf3b1f0bfccb9b484
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 3e0e47f061285239eb97d3dfbf2088eaa817a067565e37dda925d80471d5a2dc

import { ConcreteRequest } from 'relay-runtime';
export type MembershipInput = {
  groupId: string;
  membershipId: string;
};
export type requestsListAcceptMutation$variables = {
  input: MembershipInput;
};
export type requestsListAcceptMutation$data = {
  readonly groupRequestAccept: {
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
export type requestsListAcceptMutation = {
  response: requestsListAcceptMutation$data;
  variables: requestsListAcceptMutation$variables;
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
    "name": "groupRequestAccept",
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
    "name": "requestsListAcceptMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "requestsListAcceptMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "3e0e47f061285239eb97d3dfbf2088eaa817a067565e37dda925d80471d5a2dc",
    "metadata": {},
    "name": "requestsListAcceptMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "737b7cad0ab65597d01bfee8abdc2e11";

export default node;

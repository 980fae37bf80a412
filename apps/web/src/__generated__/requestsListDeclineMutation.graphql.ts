/**
 * @generated SignedSource<<1253058d8e2ef0e766dbb974dddbf9ab>>
 * @relayHash d1e6101da29ced7f049285c8555ceeb5
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 6233437295960dc481baad73daf957095a34405dc15951f07a38e5818a504200

import { ConcreteRequest } from 'relay-runtime';
export type MembershipInput = {
  groupId: string;
  membershipId: string;
};
export type requestsListDeclineMutation$variables = {
  input: MembershipInput;
};
export type requestsListDeclineMutation$data = {
  readonly groupRequestDecline: {
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
export type requestsListDeclineMutation = {
  response: requestsListDeclineMutation$data;
  variables: requestsListDeclineMutation$variables;
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
    "name": "groupRequestDecline",
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
    "name": "requestsListDeclineMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "requestsListDeclineMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "6233437295960dc481baad73daf957095a34405dc15951f07a38e5818a504200",
    "metadata": {},
    "name": "requestsListDeclineMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "08c3df1baab7e40febac2ea4c95eb8f9";

export default node;

/**
 * @generated SignedSource<<87f4933489c610b50e579cd69ed66637>>
 * @relayHash 06238211f18a67c4992d62a18050db66
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID de375d70659962b9da5977551034001c32a1dd9ef7c2568ba5d45e9f36c4fcf4

import { ConcreteRequest } from 'relay-runtime';
export type MembershipsInput = {
  groupId: string;
  membershipIds: ReadonlyArray<string>;
};
export type useRequestActsDeclineMutation$variables = {
  input: MembershipsInput;
};
export type useRequestActsDeclineMutation$data = {
  readonly groupRequestsDecline: {
    readonly doneIds: ReadonlyArray<string> | null | undefined;
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
export type useRequestActsDeclineMutation = {
  response: useRequestActsDeclineMutation$data;
  variables: useRequestActsDeclineMutation$variables;
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
    "concreteType": "GroupBulkPayload",
    "kind": "LinkedField",
    "name": "groupRequestsDecline",
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
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "id",
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
    "name": "useRequestActsDeclineMutation",
    "selections": (v2/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "useRequestActsDeclineMutation",
    "selections": (v2/*:: as any*/)
  },
  "params": {
    "id": "de375d70659962b9da5977551034001c32a1dd9ef7c2568ba5d45e9f36c4fcf4",
    "metadata": {},
    "name": "useRequestActsDeclineMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "635d1a14ebeacdb7b459d029452f67ff";

export default node;

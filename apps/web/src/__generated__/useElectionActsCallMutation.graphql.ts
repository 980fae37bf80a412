/**
 * @generated SignedSource<<dff13941c0c46a2068241c20b9b6d969>>
 * @relayHash c4ca92b188d4dc4c698f739279905f6c
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 82d0d89db9e3c4ae21fb6cf0acbdac05eb3bdac63ee929dae715846ef96ce9c9

import { ConcreteRequest } from 'relay-runtime';
export type ElectionCallInput = {
  groupId: string;
};
export type useElectionActsCallMutation$variables = {
  input: ElectionCallInput;
};
export type useElectionActsCallMutation$data = {
  readonly electionCall: {
    readonly calledGroupId: string | null | undefined;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly field: ReadonlyArray<string> | null | undefined;
      readonly message: string;
    }>;
  };
};
export type useElectionActsCallMutation = {
  response: useElectionActsCallMutation$data;
  variables: useElectionActsCallMutation$variables;
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
    "concreteType": "ElectionCallPayload",
    "kind": "LinkedField",
    "name": "electionCall",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "calledGroupId",
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
    "name": "useElectionActsCallMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "useElectionActsCallMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "82d0d89db9e3c4ae21fb6cf0acbdac05eb3bdac63ee929dae715846ef96ce9c9",
    "metadata": {},
    "name": "useElectionActsCallMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "bd2d2c7efc57fc4cdcb1bb5155e520ad";

export default node;

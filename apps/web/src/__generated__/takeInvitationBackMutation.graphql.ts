/**
 * @generated SignedSource<<91c10e3a06f9c0a3ddfd561551bcde83>>
 * @relayHash 95b1852de0dedd7eea92cca56eb18c3d
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID a7a72a19c4d16ea39ca43a00b6a1c6a9106ca38f63fc5789f469ad1c1e930386

import { ConcreteRequest } from 'relay-runtime';
export type EmployeeInvitationInput = {
  invitationId: string;
};
export type takeInvitationBackMutation$variables = {
  input: EmployeeInvitationInput;
};
export type takeInvitationBackMutation$data = {
  readonly employeeInvitationWithdraw: {
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
    }>;
    readonly withdrawnInvitationId: string | null | undefined;
  };
};
export type takeInvitationBackMutation = {
  response: takeInvitationBackMutation$data;
  variables: takeInvitationBackMutation$variables;
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
    "concreteType": "EmployeeInvitationPayload",
    "kind": "LinkedField",
    "name": "employeeInvitationWithdraw",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "withdrawnInvitationId",
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
    "name": "takeInvitationBackMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "takeInvitationBackMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "a7a72a19c4d16ea39ca43a00b6a1c6a9106ca38f63fc5789f469ad1c1e930386",
    "metadata": {},
    "name": "takeInvitationBackMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "979f5756c05996ceb71070041101e8b3";

export default node;

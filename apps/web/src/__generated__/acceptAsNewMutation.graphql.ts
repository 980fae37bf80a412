/**
 * @generated SignedSource<<9fac64b7607b81c6270bfde2b9c5a136>>
 * @relayHash d79b90c51f31b418060c8745e2ad92f2
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 16c0bbbf6ca6a77759837a21a5244ba65065a131b37366908737dda334dade05

import { ConcreteRequest } from 'relay-runtime';
export type InvitationAcceptInput = {
  familyName?: string | null | undefined;
  givenName?: string | null | undefined;
  password?: string | null | undefined;
  title?: string | null | undefined;
  token: string;
};
export type acceptAsNewMutation$variables = {
  input: InvitationAcceptInput;
};
export type acceptAsNewMutation$data = {
  readonly invitationAccept: {
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
export type acceptAsNewMutation = {
  response: acceptAsNewMutation$data;
  variables: acceptAsNewMutation$variables;
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
    "concreteType": "InvitationAcceptPayload",
    "kind": "LinkedField",
    "name": "invitationAccept",
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
    "name": "acceptAsNewMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "acceptAsNewMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "16c0bbbf6ca6a77759837a21a5244ba65065a131b37366908737dda334dade05",
    "metadata": {},
    "name": "acceptAsNewMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "260d9012e724bb2198fd51862d180828";

export default node;

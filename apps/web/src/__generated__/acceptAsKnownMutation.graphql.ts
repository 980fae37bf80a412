/**
 * @generated SignedSource<<0bdba02e2e5ca077bc66c02df83a5a1b>>
 * @relayHash 676c372f76ad3a92d3e6a71a29d0ac4d
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 43289e60d34b6aca548ea5f1617b62d8d9624eaa594926b649ed8bbf9e5b801f

import { ConcreteRequest } from 'relay-runtime';
export type InvitationAcceptInput = {
  familyName?: string | null | undefined;
  givenName?: string | null | undefined;
  password?: string | null | undefined;
  title?: string | null | undefined;
  token: string;
};
export type acceptAsKnownMutation$variables = {
  input: InvitationAcceptInput;
};
export type acceptAsKnownMutation$data = {
  readonly invitationAccept: {
    readonly group: {
      readonly id: string;
      readonly name: string;
    } | null | undefined;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly field: ReadonlyArray<string> | null | undefined;
      readonly message: string;
    }>;
  };
};
export type acceptAsKnownMutation = {
  response: acceptAsKnownMutation$data;
  variables: acceptAsKnownMutation$variables;
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
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "name",
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
    "name": "acceptAsKnownMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "acceptAsKnownMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "43289e60d34b6aca548ea5f1617b62d8d9624eaa594926b649ed8bbf9e5b801f",
    "metadata": {},
    "name": "acceptAsKnownMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "dedb23cd3b7f86f91f6afa6c1967d4cb";

export default node;

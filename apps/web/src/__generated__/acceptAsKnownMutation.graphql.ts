/**
 * @generated SignedSource<<b854fdf63a5f11e4b8fadc66e436f6b8>>
 * @relayHash c374903aa19cdd784505ed38187809fd
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 4be6665218dfd942b919d10fd106684f6541baa01b54179da4d6d5e7a4a951b2

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
    "id": "4be6665218dfd942b919d10fd106684f6541baa01b54179da4d6d5e7a4a951b2",
    "metadata": {},
    "name": "acceptAsKnownMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "1dd283a81a174043a86034975606a9d8";

export default node;

/**
 * @generated SignedSource<<c34e8d68cd9165a67315f253f0868261>>
 * @relayHash aa2538b72df2f2eb06134e23942b9ebe
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 9e7f99f58a932d8594cea00d54bab8415e8b6584f8817e3c2bed2ead320e32f6

import { ConcreteRequest } from 'relay-runtime';
export type SignInStepPurpose = "ENROL" | "FACTOR" | "LINK";
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
    readonly nextStep: SignInStepPurpose | null | undefined;
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
        "kind": "ScalarField",
        "name": "nextStep",
        "storageKey": null
      },
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
    "id": "9e7f99f58a932d8594cea00d54bab8415e8b6584f8817e3c2bed2ead320e32f6",
    "metadata": {},
    "name": "acceptAsNewMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "9e46c109188dfbeb0acd523e8e3b7f61";

export default node;

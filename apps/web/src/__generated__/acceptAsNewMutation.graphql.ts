/**
 * @generated SignedSource<<8d8792cca88148290ede21f697df5673>>
 * @relayHash 8c3d4e51c341fe890d4c2d2dd8921b6f
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 180465c0caa59c2cae8e5e3492a45e4c9de90f58282e1503125437f77b4a609a

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
      readonly name: string;
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
    "id": "180465c0caa59c2cae8e5e3492a45e4c9de90f58282e1503125437f77b4a609a",
    "metadata": {},
    "name": "acceptAsNewMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "3f7cb7d2ca71793c6358bd5d71cc1cda";

export default node;

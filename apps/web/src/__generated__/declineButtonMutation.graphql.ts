/**
 * @generated SignedSource<<e3e1f2271007c1ecdd65f234d05553ba>>
 * @relayHash e059b83156a4fe33601e8a0afb7cd9b2
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 300e819fba825f65b46adf53fbc7b6be8d8947534021da2b45f9a956aea2f37c

import { ConcreteRequest } from 'relay-runtime';
export type InvitationDeclineInput = {
  token: string;
};
export type declineButtonMutation$variables = {
  input: InvitationDeclineInput;
};
export type declineButtonMutation$data = {
  readonly invitationDecline: {
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly field: ReadonlyArray<string> | null | undefined;
      readonly message: string;
    }>;
  };
};
export type declineButtonMutation = {
  response: declineButtonMutation$data;
  variables: declineButtonMutation$variables;
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
    "concreteType": "InvitationDeclinePayload",
    "kind": "LinkedField",
    "name": "invitationDecline",
    "plural": false,
    "selections": [
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
    "name": "declineButtonMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "declineButtonMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "300e819fba825f65b46adf53fbc7b6be8d8947534021da2b45f9a956aea2f37c",
    "metadata": {},
    "name": "declineButtonMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "f5851c623d5af6fb3d39a1227d4f2009";

export default node;

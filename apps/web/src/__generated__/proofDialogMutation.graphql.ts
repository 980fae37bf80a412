/**
 * @generated SignedSource<<4c5fc16f5e2e530573fa3bdb9b803765>>
 * @relayHash c59c45bced1e09ca4e56e87823bb85b6
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID f3fe29547f9a12eeb9cbb570fdb60c9af011db069d1c15d132201ae27445e472

import { ConcreteRequest } from 'relay-runtime';
export type SessionProveInput = {
  code?: string | null | undefined;
  passkey?: string | null | undefined;
  password?: string | null | undefined;
};
export type proofDialogMutation$variables = {
  input: SessionProveInput;
};
export type proofDialogMutation$data = {
  readonly sessionProve: {
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly field: ReadonlyArray<string> | null | undefined;
      readonly message: string;
    }>;
  };
};
export type proofDialogMutation = {
  response: proofDialogMutation$data;
  variables: proofDialogMutation$variables;
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
    "concreteType": "SessionProvePayload",
    "kind": "LinkedField",
    "name": "sessionProve",
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
    "name": "proofDialogMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "proofDialogMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "f3fe29547f9a12eeb9cbb570fdb60c9af011db069d1c15d132201ae27445e472",
    "metadata": {},
    "name": "proofDialogMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "8fc56bda8f8fc39b2ca9fc16975e7dc5";

export default node;

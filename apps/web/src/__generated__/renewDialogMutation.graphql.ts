/**
 * @generated SignedSource<<981d0004756a0225e3b9a99bb4b4281a>>
 * @relayHash 38616b805c0c6a4cab1e1289bce1482c
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID ec5799899852f113ca9e30ff66f8d7352cd0295dec4d51f44f30f98bdaf3a5eb

import { ConcreteRequest } from 'relay-runtime';
export type ExternalRenewInput = {
  personId: string;
  until?: string | null | undefined;
};
export type renewDialogMutation$variables = {
  input: ExternalRenewInput;
};
export type renewDialogMutation$data = {
  readonly externalRenew: {
    readonly external: {
      readonly accessUntil: string | null | undefined;
      readonly hasEnded: boolean;
      readonly id: string;
      readonly viewerCanRenew: boolean;
    } | null | undefined;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly field: ReadonlyArray<string> | null | undefined;
      readonly message: string;
    }>;
  };
};
export type renewDialogMutation = {
  response: renewDialogMutation$data;
  variables: renewDialogMutation$variables;
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
    "concreteType": "ExternalPayload",
    "kind": "LinkedField",
    "name": "externalRenew",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "External",
        "kind": "LinkedField",
        "name": "external",
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
            "name": "accessUntil",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "hasEnded",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "viewerCanRenew",
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
    "name": "renewDialogMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "renewDialogMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "ec5799899852f113ca9e30ff66f8d7352cd0295dec4d51f44f30f98bdaf3a5eb",
    "metadata": {},
    "name": "renewDialogMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "9b64b5f139f46caa46347477bffc4244";

export default node;

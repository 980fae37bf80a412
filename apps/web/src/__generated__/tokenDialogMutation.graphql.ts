/**
 * @generated SignedSource<<1edb2ea4f77a9283adf67c8c26dd1ef6>>
 * @relayHash dc69bdd04b07a03c9ba32c74fc6ab863
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 134095ece1d2b9d0219a06eb1f0488c173202eccddfe243ef07f215f074c519c

import { ConcreteRequest } from 'relay-runtime';
export type ProvisioningTokenCreateInput = {
  days: number;
  label: string;
  welcomes?: boolean;
};
export type tokenDialogMutation$variables = {
  input: ProvisioningTokenCreateInput;
};
export type tokenDialogMutation$data = {
  readonly provisioningTokenCreate: {
    readonly secret: string | null | undefined;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly field: ReadonlyArray<string> | null | undefined;
      readonly message: string;
    }>;
  };
};
export type tokenDialogMutation = {
  response: tokenDialogMutation$data;
  variables: tokenDialogMutation$variables;
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
    "concreteType": "ProvisioningTokenCreatePayload",
    "kind": "LinkedField",
    "name": "provisioningTokenCreate",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "secret",
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
    "name": "tokenDialogMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "tokenDialogMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "134095ece1d2b9d0219a06eb1f0488c173202eccddfe243ef07f215f074c519c",
    "metadata": {},
    "name": "tokenDialogMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "f178896be9b22a5dc34f1620337f60b5";

export default node;

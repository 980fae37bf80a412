/**
 * @generated SignedSource<<06643d41391eb97d613d11f87866466a>>
 * @relayHash e2c92f033d52192db382a9d9fa69a979
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 21b85a6d5f965fd32aad4c572970c1ec8680a0d03851b2cf877a1857d0f6c800

import { ConcreteRequest } from 'relay-runtime';
export type WalkBeginInput = {
  groupId: string;
  historyFrom?: string | null | undefined;
  partnerId?: string | null | undefined;
  personId?: string | null | undefined;
};
export type walkDialogMutation$variables = {
  input: WalkBeginInput;
};
export type walkDialogMutation$data = {
  readonly walkBegin: {
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly field: ReadonlyArray<string> | null | undefined;
      readonly message: string;
    }>;
    readonly walk: {
      readonly id: string;
    } | null | undefined;
  };
};
export type walkDialogMutation = {
  response: walkDialogMutation$data;
  variables: walkDialogMutation$variables;
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
    "concreteType": "WalkPayload",
    "kind": "LinkedField",
    "name": "walkBegin",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Walk",
        "kind": "LinkedField",
        "name": "walk",
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
    "name": "walkDialogMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "walkDialogMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "21b85a6d5f965fd32aad4c572970c1ec8680a0d03851b2cf877a1857d0f6c800",
    "metadata": {},
    "name": "walkDialogMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "3cde2e79883979604df1706cd5c1a05f";

export default node;

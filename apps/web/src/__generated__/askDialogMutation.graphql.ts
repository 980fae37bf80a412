/**
 * @generated SignedSource<<40b99c84f4268947dc9ecb028d650b03>>
 * @relayHash 220919293740afe3f2fd0c4ca1857458
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 20563c7ad9e425dcee8c42559d8893525c79bb0c273a723d56b1244d8f7bfd8a

import { ConcreteRequest } from 'relay-runtime';
export type BreakGlassAskInput = {
  address?: string | null | undefined;
  entryId?: string | null | undefined;
  hours: number;
  noticeAt?: string | null | undefined;
  noticeReason?: string | null | undefined;
  periodFrom?: string | null | undefined;
  periodUntil?: string | null | undefined;
  personId?: string | null | undefined;
  reason: string;
};
export type askDialogMutation$variables = {
  input: BreakGlassAskInput;
};
export type askDialogMutation$data = {
  readonly breakGlassAsk: {
    readonly breakGlass: {
      readonly id: string;
    } | null | undefined;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly field: ReadonlyArray<string> | null | undefined;
      readonly message: string;
    }>;
  };
};
export type askDialogMutation = {
  response: askDialogMutation$data;
  variables: askDialogMutation$variables;
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
    "concreteType": "BreakGlassPayload",
    "kind": "LinkedField",
    "name": "breakGlassAsk",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "BreakGlass",
        "kind": "LinkedField",
        "name": "breakGlass",
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
    "name": "askDialogMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "askDialogMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "20563c7ad9e425dcee8c42559d8893525c79bb0c273a723d56b1244d8f7bfd8a",
    "metadata": {},
    "name": "askDialogMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "6dc902a3abc86acf285b441f8fb9e4ab";

export default node;

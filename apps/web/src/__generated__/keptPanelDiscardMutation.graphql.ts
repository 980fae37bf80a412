/**
 * @generated SignedSource<<809ace82642f24b41207e541aa15465a>>
 * @relayHash 2b0bc04474793e74544c19ee0ab38a2b
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID cf223d87506e63a1d869a14935a7c8ea289f27d1e7015f7e41a0cc3e8ab2dc89

import { ConcreteRequest } from 'relay-runtime';
export type DraftDiscardInput = {
  groupId?: string | null | undefined;
  postId?: string | null | undefined;
};
export type keptPanelDiscardMutation$variables = {
  input: DraftDiscardInput;
};
export type keptPanelDiscardMutation$data = {
  readonly draftDiscard: {
    readonly draft: {
      readonly id: string;
    } | null | undefined;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly field: ReadonlyArray<string> | null | undefined;
      readonly message: string;
    }>;
  };
};
export type keptPanelDiscardMutation = {
  response: keptPanelDiscardMutation$data;
  variables: keptPanelDiscardMutation$variables;
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
    "concreteType": "DraftPayload",
    "kind": "LinkedField",
    "name": "draftDiscard",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Draft",
        "kind": "LinkedField",
        "name": "draft",
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
    "name": "keptPanelDiscardMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "keptPanelDiscardMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "cf223d87506e63a1d869a14935a7c8ea289f27d1e7015f7e41a0cc3e8ab2dc89",
    "metadata": {},
    "name": "keptPanelDiscardMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "07da617fca90223cc933c59dced189a0";

export default node;

/**
 * @generated SignedSource<<6190da10446c718bf24fe8af1754ec9e>>
 * @relayHash 567e805c5bae09df7dbd7559bc4702c7
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 64248d21e7e8e61de8f1f9102e6f87b4da1c628def911d847d0b952859461b0e

import { ConcreteRequest } from 'relay-runtime';
export type Audience = "INTERNAL" | "MEMBERS" | "NETWORK";
export type DraftSaveInput = {
  audience?: Audience | null | undefined;
  body: string;
  groupId?: string | null | undefined;
  postId?: string | null | undefined;
  title?: string | null | undefined;
  topics?: ReadonlyArray<string> | null | undefined;
};
export type keptPanelSaveMutation$variables = {
  input: DraftSaveInput;
};
export type keptPanelSaveMutation$data = {
  readonly draftSave: {
    readonly draft: {
      readonly id: string;
      readonly updatedAt: string;
    } | null | undefined;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly field: ReadonlyArray<string> | null | undefined;
      readonly message: string;
    }>;
  };
};
export type keptPanelSaveMutation = {
  response: keptPanelSaveMutation$data;
  variables: keptPanelSaveMutation$variables;
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
    "name": "draftSave",
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
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "updatedAt",
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
    "name": "keptPanelSaveMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "keptPanelSaveMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "64248d21e7e8e61de8f1f9102e6f87b4da1c628def911d847d0b952859461b0e",
    "metadata": {},
    "name": "keptPanelSaveMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "9760bae541017188e046e2de27ec5a67";

export default node;

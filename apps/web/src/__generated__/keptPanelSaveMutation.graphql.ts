/**
 * @generated SignedSource<<aa98b383051bebb837448ca27d743dd9>>
 * @relayHash 668c528d91da6962b30b250c1a0e7270
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID a963127694c3714f6ca8df5776c2c32e1186165c013ac7b3001a22211053674e

import { ConcreteRequest } from 'relay-runtime';
export type Audience = "INTERNAL" | "MEMBERS" | "NETWORK";
export type DraftSaveInput = {
  audience?: Audience | null | undefined;
  body: string;
  groupId?: string | null | undefined;
  partnerId?: string | null | undefined;
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
      readonly audience: Audience | null | undefined;
      readonly body: string;
      readonly groupId: string | null | undefined;
      readonly id: string;
      readonly postId: string | null | undefined;
      readonly title: string | null | undefined;
      readonly topics: ReadonlyArray<string>;
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
            "name": "groupId",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "postId",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "title",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "body",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "audience",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "topics",
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
    "id": "a963127694c3714f6ca8df5776c2c32e1186165c013ac7b3001a22211053674e",
    "metadata": {},
    "name": "keptPanelSaveMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "6f6d6e9aedd915bcf8038a4d24ee2983";

export default node;

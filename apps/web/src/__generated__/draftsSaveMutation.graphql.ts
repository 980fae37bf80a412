/**
 * @generated SignedSource<<ab5a487e26583a731712d9b351e0262d>>
 * @relayHash a3102d4bb27d20237bad47a555e34bb6
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID fc845d940109c05b190eb51063cef285a213a3183469038993898e9fad574da7

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
export type draftsSaveMutation$variables = {
  input: DraftSaveInput;
};
export type draftsSaveMutation$data = {
  readonly draftSave: {
    readonly draft: {
      readonly audience: Audience | null | undefined;
      readonly body: string;
      readonly id: string;
      readonly partnerId: string | null | undefined;
      readonly title: string | null | undefined;
      readonly topics: ReadonlyArray<string>;
      readonly updatedAt: string;
    } | null | undefined;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
    }>;
  };
};
export type draftsSaveMutation = {
  response: draftsSaveMutation$data;
  variables: draftsSaveMutation$variables;
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
            "name": "partnerId",
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
    "name": "draftsSaveMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "draftsSaveMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "fc845d940109c05b190eb51063cef285a213a3183469038993898e9fad574da7",
    "metadata": {},
    "name": "draftsSaveMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "16264b918f259f0efe97ef0acb772faa";

export default node;

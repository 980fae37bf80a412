/**
 * @generated SignedSource<<b30e4fe8a835b5494d5dcb6d807b02bd>>
 * @relayHash aa9b1210533fd7759bd342eb05d06b55
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID bc88b2cced498249f74cfdc8e2e3e8df1302cf5daae203d4a5b10865e7aa9c5d

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
export type useDraftSaveMutation$variables = {
  input: DraftSaveInput;
};
export type useDraftSaveMutation$data = {
  readonly draftSave: {
    readonly draft: {
      readonly audience: Audience | null | undefined;
      readonly body: string;
      readonly id: string;
      readonly title: string | null | undefined;
      readonly topics: ReadonlyArray<string>;
      readonly updatedAt: string;
    } | null | undefined;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
    }>;
  };
};
export type useDraftSaveMutation = {
  response: useDraftSaveMutation$data;
  variables: useDraftSaveMutation$variables;
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
    "name": "useDraftSaveMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "useDraftSaveMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "bc88b2cced498249f74cfdc8e2e3e8df1302cf5daae203d4a5b10865e7aa9c5d",
    "metadata": {},
    "name": "useDraftSaveMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "5b4f8d0a5ea88fa42980edfedac3c8b4";

export default node;

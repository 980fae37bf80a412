/**
 * @generated SignedSource<<0a7628a25fd8ac621d16539542334709>>
 * @relayHash 8cc22ef4a138d2f707cc8f9b036ae120
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 49188ce52f0887b3cd53605df0454df8f7f40f909a9de8709303459aec99b5b4

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
export type draftsSaveMutation$variables = {
  input: DraftSaveInput;
};
export type draftsSaveMutation$data = {
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
    "id": "49188ce52f0887b3cd53605df0454df8f7f40f909a9de8709303459aec99b5b4",
    "metadata": {},
    "name": "draftsSaveMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "ddcb027b1d0a3f589c310ac1653b65af";

export default node;

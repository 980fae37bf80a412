/**
 * @generated SignedSource<<3e8b6c2af8f79a746eed3f82c22700b6>>
 * @relayHash 6576980b12a207a006ca8eb488a249d7
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID aa316cb1d6494f8aa68599a3dc7af37d8b05abef90e54681251c7887294f9b72

import { ConcreteRequest } from 'relay-runtime';
export type PostInput = {
  postId: string;
};
export type bookmarkButtonRemoveMutation$variables = {
  input: PostInput;
};
export type bookmarkButtonRemoveMutation$data = {
  readonly bookmarkRemove: {
    readonly post: {
      readonly id: string;
      readonly viewerHasBookmarked: boolean;
    } | null | undefined;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly field: ReadonlyArray<string> | null | undefined;
      readonly message: string;
    }>;
  };
};
export type bookmarkButtonRemoveMutation$rawResponse = {
  readonly bookmarkRemove: {
    readonly post: {
      readonly id: string;
      readonly viewerHasBookmarked: boolean;
    } | null | undefined;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly field: ReadonlyArray<string> | null | undefined;
      readonly message: string;
    }>;
  };
};
export type bookmarkButtonRemoveMutation = {
  rawResponse: bookmarkButtonRemoveMutation$rawResponse;
  response: bookmarkButtonRemoveMutation$data;
  variables: bookmarkButtonRemoveMutation$variables;
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
    "concreteType": "PostPayload",
    "kind": "LinkedField",
    "name": "bookmarkRemove",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Post",
        "kind": "LinkedField",
        "name": "post",
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
            "name": "viewerHasBookmarked",
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
    "name": "bookmarkButtonRemoveMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "bookmarkButtonRemoveMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "aa316cb1d6494f8aa68599a3dc7af37d8b05abef90e54681251c7887294f9b72",
    "metadata": {},
    "name": "bookmarkButtonRemoveMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "935eba0f5d67382afb4bf325a9731629";

export default node;

/**
 * @generated SignedSource<<f3ef1c8134c6ccf134b6928bd657cb25>>
 * @relayHash e5e08c40aa9e9f1a2517d2c170e00405
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 75ec3afac77c7e6463a580a1dffc4c2fda2e31290ede80a25d3fc0e1dacf08e9

import { ConcreteRequest } from 'relay-runtime';
export type PostInput = {
  postId: string;
};
export type bookmarkButtonAddMutation$variables = {
  input: PostInput;
};
export type bookmarkButtonAddMutation$data = {
  readonly bookmarkAdd: {
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
export type bookmarkButtonAddMutation$rawResponse = {
  readonly bookmarkAdd: {
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
export type bookmarkButtonAddMutation = {
  rawResponse: bookmarkButtonAddMutation$rawResponse;
  response: bookmarkButtonAddMutation$data;
  variables: bookmarkButtonAddMutation$variables;
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
    "name": "bookmarkAdd",
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
    "name": "bookmarkButtonAddMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "bookmarkButtonAddMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "75ec3afac77c7e6463a580a1dffc4c2fda2e31290ede80a25d3fc0e1dacf08e9",
    "metadata": {},
    "name": "bookmarkButtonAddMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "5d4457ca6904f96e90c59fc138c5f731";

export default node;

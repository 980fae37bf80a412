/**
 * @generated SignedSource<<e40d93e6eb8adf6d998d7a3f6d0d4852>>
 * @relayHash 2d7b16fabf6b446b8372b3b789bdccf5
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 435635911b923e04a16110618f914594f0f7dc3742da3f6bcda2e1e64b0ae5fb

import { ConcreteRequest } from 'relay-runtime';
export type PostInput = {
  postId: string;
};
export type messageItemDeleteMutation$variables = {
  input: PostInput;
};
export type messageItemDeleteMutation$data = {
  readonly postDelete: {
    readonly deletedPostId: string | null | undefined;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly field: ReadonlyArray<string> | null | undefined;
      readonly message: string;
    }>;
  };
};
export type messageItemDeleteMutation = {
  response: messageItemDeleteMutation$data;
  variables: messageItemDeleteMutation$variables;
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
    "name": "postDelete",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "deletedPostId",
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
    "name": "messageItemDeleteMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "messageItemDeleteMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "435635911b923e04a16110618f914594f0f7dc3742da3f6bcda2e1e64b0ae5fb",
    "metadata": {},
    "name": "messageItemDeleteMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "5a8ac19cf726b6671460abfa4c3b05af";

export default node;

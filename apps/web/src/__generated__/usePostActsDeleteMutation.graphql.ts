/**
 * @generated SignedSource<<4a71fd5ab10098a7cdbfdc7b7934604d>>
 * @relayHash 6a80fcdf17de5f349961f7bbc5828061
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID e5f508073ce8f8675a4c6f6e0208c63015a64a522bace559810fb3b55ceff7dd

import { ConcreteRequest } from 'relay-runtime';
export type PostInput = {
  postId: string;
};
export type usePostActsDeleteMutation$variables = {
  input: PostInput;
};
export type usePostActsDeleteMutation$data = {
  readonly postDelete: {
    readonly deletedPostId: string | null | undefined;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly field: ReadonlyArray<string> | null | undefined;
      readonly message: string;
    }>;
  };
};
export type usePostActsDeleteMutation = {
  response: usePostActsDeleteMutation$data;
  variables: usePostActsDeleteMutation$variables;
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
    "name": "usePostActsDeleteMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "usePostActsDeleteMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "e5f508073ce8f8675a4c6f6e0208c63015a64a522bace559810fb3b55ceff7dd",
    "metadata": {},
    "name": "usePostActsDeleteMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "23fbeb3abfd39b569e81587411592c78";

export default node;

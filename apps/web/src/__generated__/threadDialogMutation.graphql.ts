/**
 * @generated SignedSource<<cbb41f31c93af650c2626c5efc70c441>>
 * @relayHash 32353d2b8be01b83b59e54c240552e96
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 2874e4194c92d60813b8df38abe7687cdb9edd350368c90af5e6df16d71f9def

import { ConcreteRequest } from 'relay-runtime';
export type ThreadLevel = "FOLLOW" | "MUTE";
export type ThreadMarkInput = {
  level?: ThreadLevel | null | undefined;
  postId: string;
};
export type threadDialogMutation$variables = {
  input: ThreadMarkInput;
};
export type threadDialogMutation$data = {
  readonly threadMark: {
    readonly post: {
      readonly id: string;
      readonly viewerThreadLevel: ThreadLevel | null | undefined;
    } | null | undefined;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly field: ReadonlyArray<string> | null | undefined;
      readonly message: string;
    }>;
  };
};
export type threadDialogMutation = {
  response: threadDialogMutation$data;
  variables: threadDialogMutation$variables;
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
    "concreteType": "ThreadMarkPayload",
    "kind": "LinkedField",
    "name": "threadMark",
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
            "name": "viewerThreadLevel",
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
    "name": "threadDialogMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "threadDialogMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "2874e4194c92d60813b8df38abe7687cdb9edd350368c90af5e6df16d71f9def",
    "metadata": {},
    "name": "threadDialogMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "a1a72d401e0e43da404bbeed1935dd11";

export default node;

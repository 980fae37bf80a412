/**
 * @generated SignedSource<<292524d8cf6ab54cfd5b420a10cbeb4a>>
 * @relayHash 9e23bc54e5c26aab45c00b1a6d62107f
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 16e0fae6424010d31bce1233282426d1cf436d5d9ef4591ed8f735b194e6f86b

import { ConcreteRequest } from 'relay-runtime';
export type ThreadLevel = "FOLLOW" | "MUTE";
export type ThreadMarkInput = {
  level?: ThreadLevel | null | undefined;
  postId: string;
};
export type followListMutation$variables = {
  input: ThreadMarkInput;
};
export type followListMutation$data = {
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
export type followListMutation = {
  response: followListMutation$data;
  variables: followListMutation$variables;
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
    "name": "followListMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "followListMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "16e0fae6424010d31bce1233282426d1cf436d5d9ef4591ed8f735b194e6f86b",
    "metadata": {},
    "name": "followListMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "9c5750c44989aa788891f92e59a3ebf0";

export default node;

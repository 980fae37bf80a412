/**
 * @generated SignedSource<<59aac9c7199d1e8857506e1240db4f11>>
 * @relayHash 512a4bd1944fac13a94803ab3c665140
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 5cbd5f3623541f5e4022b0fcd5fc1dfed08115872f367e12d743a7efb40752c8

import { ConcreteRequest } from 'relay-runtime';
export type ThreadLevel = "FOLLOW" | "MUTE";
export type ThreadMarkInput = {
  level?: ThreadLevel | null | undefined;
  postId: string;
};
export type whyToldThreadMutation$variables = {
  input: ThreadMarkInput;
};
export type whyToldThreadMutation$data = {
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
export type whyToldThreadMutation = {
  response: whyToldThreadMutation$data;
  variables: whyToldThreadMutation$variables;
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
    "name": "whyToldThreadMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "whyToldThreadMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "5cbd5f3623541f5e4022b0fcd5fc1dfed08115872f367e12d743a7efb40752c8",
    "metadata": {},
    "name": "whyToldThreadMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "fb640b55c97726159b0bac4346ea8804";

export default node;

/**
 * @generated SignedSource<<1ae8240e905f851e12d502c9dc6df508>>
 * @relayHash b7a0fd9fd249a3fb47799f52112d1ca6
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 87d02ff07b7763caf315a199d79148d15ec9c1a95a3e0779592137011c4ffa2e

import { ConcreteRequest } from 'relay-runtime';
export type PostReasonInput = {
  postId: string;
  reason: string;
};
export type reportedCaseHidePostMutation$variables = {
  input: PostReasonInput;
};
export type reportedCaseHidePostMutation$data = {
  readonly postHide: {
    readonly post: {
      readonly hiddenAt: string | null | undefined;
      readonly hiddenReason: string | null | undefined;
      readonly id: string;
    } | null | undefined;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly field: ReadonlyArray<string> | null | undefined;
      readonly message: string;
    }>;
  };
};
export type reportedCaseHidePostMutation = {
  response: reportedCaseHidePostMutation$data;
  variables: reportedCaseHidePostMutation$variables;
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
    "name": "postHide",
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
            "name": "hiddenAt",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "hiddenReason",
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
    "name": "reportedCaseHidePostMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "reportedCaseHidePostMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "87d02ff07b7763caf315a199d79148d15ec9c1a95a3e0779592137011c4ffa2e",
    "metadata": {},
    "name": "reportedCaseHidePostMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "f4a3621725285c77d882e527ae310e52";

export default node;

/**
 * @generated SignedSource<<d6ef53de4f0b6aefd1d9b26e0e9cc1b6>>
 * @relayHash 6c2cb4d3ce96447588b83fc12d1fc343
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 085f05463a59004883a4a138b271f9e932ea3f1560fc1068bcabbd74800905d4

import { ConcreteRequest } from 'relay-runtime';
export type CommentReasonInput = {
  commentId: string;
  reason: string;
};
export type reportedCaseHideCommentMutation$variables = {
  input: CommentReasonInput;
};
export type reportedCaseHideCommentMutation$data = {
  readonly commentHide: {
    readonly comment: {
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
export type reportedCaseHideCommentMutation = {
  response: reportedCaseHideCommentMutation$data;
  variables: reportedCaseHideCommentMutation$variables;
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
    "concreteType": "CommentPayload",
    "kind": "LinkedField",
    "name": "commentHide",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Comment",
        "kind": "LinkedField",
        "name": "comment",
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
    "name": "reportedCaseHideCommentMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "reportedCaseHideCommentMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "085f05463a59004883a4a138b271f9e932ea3f1560fc1068bcabbd74800905d4",
    "metadata": {},
    "name": "reportedCaseHideCommentMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "7d7a6e40ce01e759a9807e88edaecd01";

export default node;

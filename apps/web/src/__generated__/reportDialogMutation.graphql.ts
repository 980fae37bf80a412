/**
 * @generated SignedSource<<faa2c0f006e5082189852fa752691fe1>>
 * @relayHash 90eac72e8dfc3a406242b95d2ba36997
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 3b4f3c3eb396d88990f86c54bf09e5302a68cbd2a62f0521cdc5f2a6072ba143

import { ConcreteRequest } from 'relay-runtime';
export type ReportReason = "CONFIDENTIAL" | "DISRESPECT" | "FALSE" | "OTHER" | "PERSONAL_DATA" | "PROMOTION";
export type MessageReportInput = {
  reason: ReportReason;
  targetId: string;
  words?: string | null | undefined;
};
export type reportDialogMutation$variables = {
  input: MessageReportInput;
};
export type reportDialogMutation$data = {
  readonly messageReport: {
    readonly comment: {
      readonly id: string;
      readonly viewerReportedAt: string | null | undefined;
    } | null | undefined;
    readonly post: {
      readonly id: string;
      readonly viewerReportedAt: string | null | undefined;
    } | null | undefined;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly field: ReadonlyArray<string> | null | undefined;
      readonly message: string;
    }>;
  };
};
export type reportDialogMutation = {
  response: reportDialogMutation$data;
  variables: reportDialogMutation$variables;
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
    "args": null,
    "kind": "ScalarField",
    "name": "id",
    "storageKey": null
  },
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "viewerReportedAt",
    "storageKey": null
  }
],
v2 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "input",
        "variableName": "input"
      }
    ],
    "concreteType": "MessageReportPayload",
    "kind": "LinkedField",
    "name": "messageReport",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Post",
        "kind": "LinkedField",
        "name": "post",
        "plural": false,
        "selections": (v1/*:: as any*/),
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "concreteType": "Comment",
        "kind": "LinkedField",
        "name": "comment",
        "plural": false,
        "selections": (v1/*:: as any*/),
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
    "name": "reportDialogMutation",
    "selections": (v2/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "reportDialogMutation",
    "selections": (v2/*:: as any*/)
  },
  "params": {
    "id": "3b4f3c3eb396d88990f86c54bf09e5302a68cbd2a62f0521cdc5f2a6072ba143",
    "metadata": {},
    "name": "reportDialogMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "5fc6dd13a471e839abc465c9e5540640";

export default node;

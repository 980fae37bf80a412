/**
 * @generated SignedSource<<571d177c88c8c0fb1e7d17e9b5182fb8>>
 * @relayHash ec403a75ece76e578c3daf355a887af5
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 0b3016d449f1476b81b9f2a7701020c973ef5600c5af4d3736e71b06ff47cb15

import { ConcreteRequest } from 'relay-runtime';
export type NoticeSeenInput = {
  noticeId: string;
};
export type noticeLineMutation$variables = {
  input: NoticeSeenInput;
};
export type noticeLineMutation$data = {
  readonly noticeSeen: {
    readonly seenNoticeId: string | null | undefined;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly field: ReadonlyArray<string> | null | undefined;
      readonly message: string;
    }>;
  };
};
export type noticeLineMutation = {
  response: noticeLineMutation$data;
  variables: noticeLineMutation$variables;
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
    "concreteType": "NoticeSeenPayload",
    "kind": "LinkedField",
    "name": "noticeSeen",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "seenNoticeId",
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
    "name": "noticeLineMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "noticeLineMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "0b3016d449f1476b81b9f2a7701020c973ef5600c5af4d3736e71b06ff47cb15",
    "metadata": {},
    "name": "noticeLineMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "84c64002d8f1cd9282b129748603c592";

export default node;

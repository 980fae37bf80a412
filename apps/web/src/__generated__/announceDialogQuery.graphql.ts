/**
 * @generated SignedSource<<5ae920ea679be9abc35d9acc0bbddab8>>
 * @relayHash ff82c6b8a86b34c15f28c0e8fefe56f3
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID f1e9b9a6bc13a45267b515d4d2de9f84f2a9ec6b7b3693b15aba5738995a8e73

import { ConcreteRequest } from 'relay-runtime';
export type announceDialogQuery$variables = {
  id: string;
};
export type announceDialogQuery$data = {
  readonly post: {
    readonly announcement: {
      readonly announcedAt: string | null | undefined;
      readonly byMailNow: number;
      readonly people: number;
    } | null | undefined;
    readonly id: string;
  } | null | undefined;
};
export type announceDialogQuery = {
  response: announceDialogQuery$data;
  variables: announceDialogQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "id"
  }
],
v1 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "id",
        "variableName": "id"
      }
    ],
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
        "concreteType": "Announcement",
        "kind": "LinkedField",
        "name": "announcement",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "people",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "byMailNow",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "announcedAt",
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
    "name": "announceDialogQuery",
    "selections": (v1/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "announceDialogQuery",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "f1e9b9a6bc13a45267b515d4d2de9f84f2a9ec6b7b3693b15aba5738995a8e73",
    "metadata": {},
    "name": "announceDialogQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "06097fe90e4c8db7241684ac677c9788";

export default node;

/**
 * @generated SignedSource<<5e7004abcef0a962e9fdb5691f4fc219>>
 * @relayHash 69fb90f5b237db87ff2c5f157a8a139f
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID cbb101b8d06013e6475a81c5ecb4737c18c079f99008d96984a05e674198cf69

import { ConcreteRequest } from 'relay-runtime';
export type GroupMarkReadInput = {
  groupId: string;
  through: string;
};
export type seenMarkReadMutation$variables = {
  input: GroupMarkReadInput;
};
export type seenMarkReadMutation$data = {
  readonly groupMarkRead: {
    readonly group: {
      readonly id: string;
      readonly unreadCount: number;
    } | null | undefined;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
    }>;
  };
};
export type seenMarkReadMutation = {
  response: seenMarkReadMutation$data;
  variables: seenMarkReadMutation$variables;
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
    "concreteType": "GroupPayload",
    "kind": "LinkedField",
    "name": "groupMarkRead",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Group",
        "kind": "LinkedField",
        "name": "group",
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
            "name": "unreadCount",
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
    "name": "seenMarkReadMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "seenMarkReadMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "cbb101b8d06013e6475a81c5ecb4737c18c079f99008d96984a05e674198cf69",
    "metadata": {},
    "name": "seenMarkReadMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "a65d5f4a57991b9b80bc21dbfadec363";

export default node;

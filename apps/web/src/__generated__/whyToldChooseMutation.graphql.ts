/**
 * @generated SignedSource<<06993a2c62adb362ddb2b6852338fb95>>
 * @relayHash 74b68ff661268084d01a5824e6d84a8a
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID c93eaf5f5f4ac7592fab8c70e6b0192881fd792c1a23ed4bcd08aebd0b074a3e

import { ConcreteRequest } from 'relay-runtime';
export type NotificationChannel = "APP" | "MAIL" | "PUSH";
export type NotificationChoice = "DIGEST" | "NEVER" | "NOW";
export type NotificationEvent = "ANNOUNCED" | "FOLLOWED" | "INVITED" | "MENTIONED" | "MESSAGE" | "MESSAGE_REQUEST" | "POSTED" | "REPLIED" | "REQUESTED";
export type NotificationChooseInput = {
  channel: NotificationChannel;
  choice?: NotificationChoice | null | undefined;
  event: NotificationEvent;
  groupId?: string | null | undefined;
};
export type whyToldChooseMutation$variables = {
  input: NotificationChooseInput;
};
export type whyToldChooseMutation$data = {
  readonly notificationChoose: {
    readonly group: {
      readonly id: string;
    } | null | undefined;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly field: ReadonlyArray<string> | null | undefined;
      readonly message: string;
    }>;
  };
};
export type whyToldChooseMutation = {
  response: whyToldChooseMutation$data;
  variables: whyToldChooseMutation$variables;
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
    "concreteType": "NotificationChoosePayload",
    "kind": "LinkedField",
    "name": "notificationChoose",
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
    "name": "whyToldChooseMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "whyToldChooseMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "c93eaf5f5f4ac7592fab8c70e6b0192881fd792c1a23ed4bcd08aebd0b074a3e",
    "metadata": {},
    "name": "whyToldChooseMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "a2091c8dc634b0b75d83043129dd238c";

export default node;

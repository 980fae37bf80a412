/**
 * @generated SignedSource<<e99d22cd9861178a811c8ed579f5ace0>>
 * @relayHash 6eb2202d5b5efbf5d530aea8173b7ddd
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID ff61c4711155e85d8b32efd103905431262584f2dae5cb86095949659ee5d1c6

import { ConcreteRequest } from 'relay-runtime';
export type DigestPace = "DAILY" | "NEVER" | "WEEKLY";
export type MailContents = "EXTRACT" | "FULL" | "LINK";
export type notificationsPanelTrustMutation$variables = Record<PropertyKey, never>;
export type notificationsPanelTrustMutation$data = {
  readonly notificationAddressTrust: {
    readonly settings: {
      readonly bouncedAt: string | null | undefined;
      readonly daysOff: ReadonlyArray<number>;
      readonly digest: DigestPace;
      readonly digestDay: number;
      readonly digestHour: number;
      readonly mailContent: MailContents | null | undefined;
      readonly quietFrom: number;
      readonly quietUntil: number;
    } | null | undefined;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly field: ReadonlyArray<string> | null | undefined;
      readonly message: string;
    }>;
  };
};
export type notificationsPanelTrustMutation = {
  response: notificationsPanelTrustMutation$data;
  variables: notificationsPanelTrustMutation$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "alias": null,
    "args": null,
    "concreteType": "NotificationSettingsPayload",
    "kind": "LinkedField",
    "name": "notificationAddressTrust",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "NotificationSettings",
        "kind": "LinkedField",
        "name": "settings",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "quietFrom",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "quietUntil",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "daysOff",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "digest",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "digestHour",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "digestDay",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "mailContent",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "bouncedAt",
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
    "argumentDefinitions": [],
    "kind": "Fragment",
    "metadata": null,
    "name": "notificationsPanelTrustMutation",
    "selections": (v0/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "notificationsPanelTrustMutation",
    "selections": (v0/*:: as any*/)
  },
  "params": {
    "id": "ff61c4711155e85d8b32efd103905431262584f2dae5cb86095949659ee5d1c6",
    "metadata": {},
    "name": "notificationsPanelTrustMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "4acc141148ce796961ce7f78f980cf31";

export default node;

/**
 * @generated SignedSource<<b8fe917023508e1c98f30fa0e6843c24>>
 * @relayHash 5234dc7608885eaa044d9bb2632e32d3
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID a706849c95f4b45dc278e6078faa874dc023e397b8612e8cc6514f95853cce61

import { ConcreteRequest } from 'relay-runtime';
export type DigestPace = "DAILY" | "NEVER" | "WEEKLY";
export type MailContents = "EXTRACT" | "FULL" | "LINK";
export type NotificationSettingsInput = {
  daysOff?: ReadonlyArray<number> | null | undefined;
  digest?: DigestPace | null | undefined;
  digestDay?: number | null | undefined;
  digestHour?: number | null | undefined;
  mailContent?: MailContents | null | undefined;
  quietFrom?: number | null | undefined;
  quietUntil?: number | null | undefined;
};
export type notificationsPanelMutation$variables = {
  input: NotificationSettingsInput;
};
export type notificationsPanelMutation$data = {
  readonly notificationSettingsUpdate: {
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
export type notificationsPanelMutation = {
  response: notificationsPanelMutation$data;
  variables: notificationsPanelMutation$variables;
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
    "concreteType": "NotificationSettingsPayload",
    "kind": "LinkedField",
    "name": "notificationSettingsUpdate",
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
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "notificationsPanelMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "notificationsPanelMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "a706849c95f4b45dc278e6078faa874dc023e397b8612e8cc6514f95853cce61",
    "metadata": {},
    "name": "notificationsPanelMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "f2ed6f3dc29f07fe490e0f5bfbc14224";

export default node;

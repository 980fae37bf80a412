/**
 * @generated SignedSource<<1b799af86683c89244613ddfebdb2a37>>
 * @relayHash 400cb0c4436c76b9eeb470a02dabf9e9
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID a48c0fc3faa26d208b21eb902d0c51a7f48c93c9cd50c6bd1300d3ea7deb014f

import { ConcreteRequest } from 'relay-runtime';
export type Language = "en" | "fr";
export type NetworkSetUpInput = {
  brandColor?: string | null | undefined;
  companyName: string;
  groupName?: string | null | undefined;
  groupPreset?: string | null | undefined;
  language: Language;
  mailFrom?: string | null | undefined;
  ownerEmail: string;
  ownerFamilyName: string;
  ownerGivenName: string;
  password: string;
  smtpUrl?: string | null | undefined;
  token: string;
};
export type firstRunMutation$variables = {
  input: NetworkSetUpInput;
};
export type firstRunMutation$data = {
  readonly networkSetUp: {
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
export type firstRunMutation = {
  response: firstRunMutation$data;
  variables: firstRunMutation$variables;
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
    "concreteType": "NetworkSetUpPayload",
    "kind": "LinkedField",
    "name": "networkSetUp",
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
    "name": "firstRunMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "firstRunMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "a48c0fc3faa26d208b21eb902d0c51a7f48c93c9cd50c6bd1300d3ea7deb014f",
    "metadata": {},
    "name": "firstRunMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "a0fed40fa3c8c37efd91f632fff6ae2a";

export default node;

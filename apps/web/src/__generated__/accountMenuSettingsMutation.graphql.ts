/**
 * @generated SignedSource<<f127364e07ba75e97b36c6147ab4705f>>
 * @relayHash ed74723f1ef352562fea1551d811e8f2
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID c122156c9abb52cb1856ea1f7f882f3a213ac00f1ae16fa40515941f05fc9443

import { ConcreteRequest } from 'relay-runtime';
export type Language = "en" | "fr";
export type Theme = "DARK" | "LIGHT" | "SYSTEM";
export type SettingsUpdateInput = {
  language?: Language | null | undefined;
  theme?: Theme | null | undefined;
  timeZone?: string | null | undefined;
};
export type accountMenuSettingsMutation$variables = {
  input: SettingsUpdateInput;
};
export type accountMenuSettingsMutation$data = {
  readonly settingsUpdate: {
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
    }>;
    readonly viewer: {
      readonly id: string;
      readonly language: Language;
      readonly theme: Theme;
    } | null | undefined;
  };
};
export type accountMenuSettingsMutation = {
  response: accountMenuSettingsMutation$data;
  variables: accountMenuSettingsMutation$variables;
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
    "concreteType": "SettingsUpdatePayload",
    "kind": "LinkedField",
    "name": "settingsUpdate",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Viewer",
        "kind": "LinkedField",
        "name": "viewer",
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
            "name": "theme",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "language",
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
            "name": "message",
            "storageKey": null
          },
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
    "name": "accountMenuSettingsMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "accountMenuSettingsMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "c122156c9abb52cb1856ea1f7f882f3a213ac00f1ae16fa40515941f05fc9443",
    "metadata": {},
    "name": "accountMenuSettingsMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "1dbafa97f3696044f434c2da132e1ffb";

export default node;

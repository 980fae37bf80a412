/**
 * @generated SignedSource<<d58db901f09f24e57bc3550cecbe59bd>>
 * @relayHash d9a00b406cfbc9a0679eab349d45d2c7
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 33f5c370cd9ebea4616db1f9ef64306013371e710c0ed7524bed03283e9999fa

import { ConcreteRequest } from 'relay-runtime';
export type DataExportState = "ENDED" | "FAILED" | "READY" | "UNDER_WAY";
export type DataExportRequestInput = {
  groupId?: string | null | undefined;
};
export type dataPanelRequestMutation$variables = {
  input: DataExportRequestInput;
};
export type dataPanelRequestMutation$data = {
  readonly dataExportRequest: {
    readonly dataExport: {
      readonly id: string;
      readonly state: DataExportState;
    } | null | undefined;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly field: ReadonlyArray<string> | null | undefined;
      readonly message: string;
    }>;
  };
};
export type dataPanelRequestMutation = {
  response: dataPanelRequestMutation$data;
  variables: dataPanelRequestMutation$variables;
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
    "concreteType": "DataExportPayload",
    "kind": "LinkedField",
    "name": "dataExportRequest",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "DataExport",
        "kind": "LinkedField",
        "name": "dataExport",
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
            "name": "state",
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
    "name": "dataPanelRequestMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "dataPanelRequestMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "33f5c370cd9ebea4616db1f9ef64306013371e710c0ed7524bed03283e9999fa",
    "metadata": {},
    "name": "dataPanelRequestMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "8422e5b47f8eee592ac0cb2ba0b0752d";

export default node;

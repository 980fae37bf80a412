/**
 * @generated SignedSource<<0b092bd816efd40e78b0f83554ccdebc>>
 * @relayHash 26837796a61857f1c6c061473caa1d6c
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID b23463fca952c8312e7edb84b41f225ce111e5947e53123a1ba207599f8b97d5

import { ConcreteRequest } from 'relay-runtime';
export type DataExportInput = {
  dataExportId: string;
};
export type dataPanelOpenMutation$variables = {
  input: DataExportInput;
};
export type dataPanelOpenMutation$data = {
  readonly dataExportOpen: {
    readonly dataExport: {
      readonly id: string;
      readonly url: string | null | undefined;
    } | null | undefined;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly field: ReadonlyArray<string> | null | undefined;
      readonly message: string;
    }>;
  };
};
export type dataPanelOpenMutation = {
  response: dataPanelOpenMutation$data;
  variables: dataPanelOpenMutation$variables;
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
    "name": "dataExportOpen",
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
            "name": "url",
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
    "name": "dataPanelOpenMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "dataPanelOpenMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "b23463fca952c8312e7edb84b41f225ce111e5947e53123a1ba207599f8b97d5",
    "metadata": {},
    "name": "dataPanelOpenMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "cc014914037b3f1b6bd7481e8d080b65";

export default node;

/**
 * @generated SignedSource<<5dc52f4e5c57bd7d94d597bd08d8ed6a>>
 * @relayHash 179577da643f3abe3b584a96aeb3c280
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID d55138dae44e7a1e759e2eb7765a7de4b70f55cd1ab78f1864f434d54cd5c97d

import { ConcreteRequest } from 'relay-runtime';
export type DataExportInput = {
  dataExportId: string;
};
export type dataPanelRemoveMutation$variables = {
  input: DataExportInput;
};
export type dataPanelRemoveMutation$data = {
  readonly dataExportRemove: {
    readonly removedDataExportId: string | null | undefined;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly field: ReadonlyArray<string> | null | undefined;
      readonly message: string;
    }>;
  };
};
export type dataPanelRemoveMutation = {
  response: dataPanelRemoveMutation$data;
  variables: dataPanelRemoveMutation$variables;
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
    "concreteType": "DataExportRemovePayload",
    "kind": "LinkedField",
    "name": "dataExportRemove",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "removedDataExportId",
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
    "name": "dataPanelRemoveMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "dataPanelRemoveMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "d55138dae44e7a1e759e2eb7765a7de4b70f55cd1ab78f1864f434d54cd5c97d",
    "metadata": {},
    "name": "dataPanelRemoveMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "68eea732b6779255f3f9e5c612020d2e";

export default node;

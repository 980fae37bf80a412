/**
 * @generated SignedSource<<d6038b12b7267ea0c0e5445c6ffb1ecc>>
 * @relayHash 7db3747cb79159e026824845b7ed843e
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID d848e0578694c88a4e5e20482fc7f491c7dc7ebf3369bda18f0aa5ba8a0cd8ba

import { ConcreteRequest } from 'relay-runtime';
export type FileInput = {
  fileId: string;
};
export type arrangeAlbumRemoveMutation$variables = {
  input: FileInput;
};
export type arrangeAlbumRemoveMutation$data = {
  readonly fileRemove: {
    readonly removedFileId: string | null | undefined;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly field: ReadonlyArray<string> | null | undefined;
      readonly message: string;
    }>;
  };
};
export type arrangeAlbumRemoveMutation = {
  response: arrangeAlbumRemoveMutation$data;
  variables: arrangeAlbumRemoveMutation$variables;
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
    "concreteType": "FilePayload",
    "kind": "LinkedField",
    "name": "fileRemove",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "removedFileId",
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
    "name": "arrangeAlbumRemoveMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "arrangeAlbumRemoveMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "d848e0578694c88a4e5e20482fc7f491c7dc7ebf3369bda18f0aa5ba8a0cd8ba",
    "metadata": {},
    "name": "arrangeAlbumRemoveMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "f245889ef4d7bd3c428d893c1c9ad2f8";

export default node;

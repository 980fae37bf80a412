/**
 * @generated SignedSource<<704623f4d5bdc632a0ebe3ba4b077790>>
 * @relayHash a8fbd74f44c52c04c5cc0e8095967450
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 0d26158529a28fecf444eacd59dc8abfc8ac39f7ae57e86f73beaececdc41d5b

import { ConcreteRequest } from 'relay-runtime';
export type AlbumArrangeInput = {
  albumId: string;
  captions?: ReadonlyArray<AlbumPictureInput> | null | undefined;
  coverId?: string | null | undefined;
  order?: ReadonlyArray<string> | null | undefined;
};
export type AlbumPictureInput = {
  caption?: string | null | undefined;
  fileId: string;
};
export type arrangeAlbumMutation$variables = {
  input: AlbumArrangeInput;
};
export type arrangeAlbumMutation$data = {
  readonly albumArrange: {
    readonly album: {
      readonly cover: {
        readonly id: string;
      } | null | undefined;
      readonly id: string;
    } | null | undefined;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly field: ReadonlyArray<string> | null | undefined;
      readonly message: string;
    }>;
  };
};
export type arrangeAlbumMutation = {
  response: arrangeAlbumMutation$data;
  variables: arrangeAlbumMutation$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "input"
  }
],
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v2 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "input",
        "variableName": "input"
      }
    ],
    "concreteType": "AlbumPayload",
    "kind": "LinkedField",
    "name": "albumArrange",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Album",
        "kind": "LinkedField",
        "name": "album",
        "plural": false,
        "selections": [
          (v1/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": "File",
            "kind": "LinkedField",
            "name": "cover",
            "plural": false,
            "selections": [
              (v1/*:: as any*/)
            ],
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
    "name": "arrangeAlbumMutation",
    "selections": (v2/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "arrangeAlbumMutation",
    "selections": (v2/*:: as any*/)
  },
  "params": {
    "id": "0d26158529a28fecf444eacd59dc8abfc8ac39f7ae57e86f73beaececdc41d5b",
    "metadata": {},
    "name": "arrangeAlbumMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "4d29b767b65b85b40cdb248ade55a018";

export default node;

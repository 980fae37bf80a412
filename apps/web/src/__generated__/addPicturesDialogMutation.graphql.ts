/**
 * @generated SignedSource<<31c0d355d4edf6d26c1e055e8105dc7d>>
 * @relayHash 03420f0139c2cd710de80b009a910d76
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 0b2e767177ca32c8e013e39704441df86c2cae417286e94cdb95e941a6062545

import { ConcreteRequest } from 'relay-runtime';
export type AlbumAddPicturesInput = {
  albumId: string;
  pictures: ReadonlyArray<AlbumPictureInput>;
};
export type AlbumPictureInput = {
  caption?: string | null | undefined;
  fileId: string;
};
export type addPicturesDialogMutation$variables = {
  input: AlbumAddPicturesInput;
};
export type addPicturesDialogMutation$data = {
  readonly albumAddPictures: {
    readonly album: {
      readonly id: string;
      readonly pictureCount: number;
    } | null | undefined;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly field: ReadonlyArray<string> | null | undefined;
      readonly message: string;
    }>;
  };
};
export type addPicturesDialogMutation = {
  response: addPicturesDialogMutation$data;
  variables: addPicturesDialogMutation$variables;
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
    "concreteType": "AlbumPayload",
    "kind": "LinkedField",
    "name": "albumAddPictures",
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
            "name": "pictureCount",
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
    "name": "addPicturesDialogMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "addPicturesDialogMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "0b2e767177ca32c8e013e39704441df86c2cae417286e94cdb95e941a6062545",
    "metadata": {},
    "name": "addPicturesDialogMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "375b01af9197fea911c66248a2cb6a6f";

export default node;

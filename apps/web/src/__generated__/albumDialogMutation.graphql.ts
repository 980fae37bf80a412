/**
 * @generated SignedSource<<0f1b51e046ab447131943161c762fb23>>
 * @relayHash 8c17c2ed68ca2b15a41d4d9793e3e3ca
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID a07945b4c18028a10951a5a91c031660b40cd041d3b26cbf80e6c47b992805bd

import { ConcreteRequest } from 'relay-runtime';
export type Audience = "INTERNAL" | "MEMBERS" | "NETWORK";
export type AlbumCreateInput = {
  audience?: Audience | null | undefined;
  description?: string | null | undefined;
  groupId: string;
  idempotencyKey?: string | null | undefined;
  partnerId?: string | null | undefined;
  pictures: ReadonlyArray<AlbumPictureInput>;
  title: string;
};
export type AlbumPictureInput = {
  caption?: string | null | undefined;
  fileId: string;
};
export type albumDialogMutation$variables = {
  input: AlbumCreateInput;
};
export type albumDialogMutation$data = {
  readonly albumCreate: {
    readonly album: {
      readonly id: string;
    } | null | undefined;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly field: ReadonlyArray<string> | null | undefined;
      readonly message: string;
    }>;
  };
};
export type albumDialogMutation = {
  response: albumDialogMutation$data;
  variables: albumDialogMutation$variables;
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
    "name": "albumCreate",
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
    "name": "albumDialogMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "albumDialogMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "a07945b4c18028a10951a5a91c031660b40cd041d3b26cbf80e6c47b992805bd",
    "metadata": {},
    "name": "albumDialogMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "b1970a356e6032795640561cf5e0abb1";

export default node;

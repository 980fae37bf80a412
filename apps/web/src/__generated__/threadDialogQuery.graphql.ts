/**
 * @generated SignedSource<<429bb11696d7c2fca9506ab17779a01c>>
 * @relayHash f8df91dfef14320ba4001cbf18d82270
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 1ab50673f0729d25bb8573a1179c354ad0903bb321434844268d06967803fa28

import { ConcreteRequest } from 'relay-runtime';
export type ThreadLevel = "FOLLOW" | "MUTE";
export type threadDialogQuery$variables = {
  id: string;
};
export type threadDialogQuery$data = {
  readonly post: {
    readonly id: string;
    readonly viewerThreadLevel: ThreadLevel | null | undefined;
  } | null | undefined;
};
export type threadDialogQuery = {
  response: threadDialogQuery$data;
  variables: threadDialogQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "id"
  }
],
v1 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "id",
        "variableName": "id"
      }
    ],
    "concreteType": "Post",
    "kind": "LinkedField",
    "name": "post",
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
        "name": "viewerThreadLevel",
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
    "name": "threadDialogQuery",
    "selections": (v1/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "threadDialogQuery",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "1ab50673f0729d25bb8573a1179c354ad0903bb321434844268d06967803fa28",
    "metadata": {},
    "name": "threadDialogQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "27f3eeb46a0b84bee1d7ebe7211ef140";

export default node;

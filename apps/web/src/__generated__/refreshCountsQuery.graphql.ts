/**
 * @generated SignedSource<<47f2143b7ae0648bec276a48036bd951>>
 * @relayHash 0416d57b7a2863952a932ff28f6f505e
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 33e9a3a551a361a598bef7e66607c4b7dca1983b318fe1059dca56277795f146

import { ConcreteRequest } from 'relay-runtime';
export type refreshCountsQuery$variables = {
  groupId: string;
};
export type refreshCountsQuery$data = {
  readonly group: {
    readonly id: string;
    readonly moderationCount: number | null | undefined;
  } | null | undefined;
  readonly viewer: {
    readonly id: string;
    readonly moderationCount: number;
  } | null | undefined;
};
export type refreshCountsQuery = {
  response: refreshCountsQuery$data;
  variables: refreshCountsQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "groupId"
  }
],
v1 = [
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
    "name": "moderationCount",
    "storageKey": null
  }
],
v2 = [
  {
    "alias": null,
    "args": null,
    "concreteType": "Viewer",
    "kind": "LinkedField",
    "name": "viewer",
    "plural": false,
    "selections": (v1/*:: as any*/),
    "storageKey": null
  },
  {
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "id",
        "variableName": "groupId"
      }
    ],
    "concreteType": "Group",
    "kind": "LinkedField",
    "name": "group",
    "plural": false,
    "selections": (v1/*:: as any*/),
    "storageKey": null
  }
];
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "refreshCountsQuery",
    "selections": (v2/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "refreshCountsQuery",
    "selections": (v2/*:: as any*/)
  },
  "params": {
    "id": "33e9a3a551a361a598bef7e66607c4b7dca1983b318fe1059dca56277795f146",
    "metadata": {},
    "name": "refreshCountsQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "fe3b77db74757d919ab544c17f39a3b8";

export default node;

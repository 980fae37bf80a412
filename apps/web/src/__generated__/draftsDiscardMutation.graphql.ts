/**
 * @generated SignedSource<<fc4358b9f0dbe8bdc8e66a8b1740f3bd>>
 * @relayHash 22a343d9f06d5295fbd0543a60f31350
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 63fd5147f8fa3bdc142ae8f75427f7e9b67b08e79eec7def52d0f6283d6628f2

import { ConcreteRequest } from 'relay-runtime';
export type DraftDiscardInput = {
  groupId?: string | null | undefined;
  postId?: string | null | undefined;
};
export type draftsDiscardMutation$variables = {
  input: DraftDiscardInput;
};
export type draftsDiscardMutation$data = {
  readonly draftDiscard: {
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
    }>;
  };
};
export type draftsDiscardMutation = {
  response: draftsDiscardMutation$data;
  variables: draftsDiscardMutation$variables;
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
    "concreteType": "DraftPayload",
    "kind": "LinkedField",
    "name": "draftDiscard",
    "plural": false,
    "selections": [
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
    "name": "draftsDiscardMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "draftsDiscardMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "63fd5147f8fa3bdc142ae8f75427f7e9b67b08e79eec7def52d0f6283d6628f2",
    "metadata": {},
    "name": "draftsDiscardMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "cc9bba52ddd5af49412b1affa4d0c0d2";

export default node;

/**
 * @generated SignedSource<<e16510eb732833042be77653ffeb6930>>
 * @relayHash 445e6536acb1b304fc51b11f79ef15fc
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 36cea7f46a2338c240ede33ec9a1652a934643ae740802352c151d0cfac7df92

import { ConcreteRequest } from 'relay-runtime';
export type DraftDiscardInput = {
  groupId?: string | null | undefined;
  postId?: string | null | undefined;
};
export type useDraftDiscardMutation$variables = {
  input: DraftDiscardInput;
};
export type useDraftDiscardMutation$data = {
  readonly draftDiscard: {
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
    }>;
  };
};
export type useDraftDiscardMutation = {
  response: useDraftDiscardMutation$data;
  variables: useDraftDiscardMutation$variables;
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
    "name": "useDraftDiscardMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "useDraftDiscardMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "36cea7f46a2338c240ede33ec9a1652a934643ae740802352c151d0cfac7df92",
    "metadata": {},
    "name": "useDraftDiscardMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "2ba815e7402d190a4abc0207c4f7312d";

export default node;

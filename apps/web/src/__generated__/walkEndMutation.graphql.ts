/**
 * @generated SignedSource<<a091e495ea60be18f0f47e6bc676b48b>>
 * @relayHash abc33ed554c88c6a31e47e82347b867a
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 4efc90318baeabc39e1bc1311217615b7a6941fece38a8210d44d5b4c31f05ed

import { ConcreteRequest } from 'relay-runtime';
export type WalkEndInput = {
  walkId: string;
};
export type walkEndMutation$variables = {
  input: WalkEndInput;
};
export type walkEndMutation$data = {
  readonly walkEnd: {
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly field: ReadonlyArray<string> | null | undefined;
      readonly message: string;
    }>;
  };
};
export type walkEndMutation = {
  response: walkEndMutation$data;
  variables: walkEndMutation$variables;
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
    "concreteType": "WalkPayload",
    "kind": "LinkedField",
    "name": "walkEnd",
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
    "name": "walkEndMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "walkEndMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "4efc90318baeabc39e1bc1311217615b7a6941fece38a8210d44d5b4c31f05ed",
    "metadata": {},
    "name": "walkEndMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "c3cbe2ed301007784bc4e663778b5a4e";

export default node;

/**
 * @generated SignedSource<<414eb313ada918dfba5ff8d3d949d361>>
 * @relayHash 14f298fccf308a1504a44854568a0ec7
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 5229eac94b02a8c6b860bbcae36a2447cc5ef57cc5165daa96fe612b006c6c92

import { ConcreteRequest } from 'relay-runtime';
export type HidingInput = {
  hidingId: string;
};
export type hidingNewsMutation$variables = {
  input: HidingInput;
};
export type hidingNewsMutation$data = {
  readonly hidingSeen: {
    readonly seenHidingId: string | null | undefined;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly field: ReadonlyArray<string> | null | undefined;
      readonly message: string;
    }>;
  };
};
export type hidingNewsMutation = {
  response: hidingNewsMutation$data;
  variables: hidingNewsMutation$variables;
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
    "concreteType": "HidingSeenPayload",
    "kind": "LinkedField",
    "name": "hidingSeen",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "seenHidingId",
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
    "name": "hidingNewsMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "hidingNewsMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "5229eac94b02a8c6b860bbcae36a2447cc5ef57cc5165daa96fe612b006c6c92",
    "metadata": {},
    "name": "hidingNewsMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "4d5b899011f8ec431e12f3de377a0dca";

export default node;

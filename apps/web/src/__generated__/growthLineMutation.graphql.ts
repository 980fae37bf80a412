/**
 * @generated SignedSource<<eec0eeca1890a5b403b680ef1a0e7a1d>>
 * @relayHash 28c7d05e996d382dce7f43742864eef4
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 34089b2a8dcbda4d9cec4c10d8a0842440802923bd52ac4397c68c265d5b4391

import { ConcreteRequest } from 'relay-runtime';
export type AudienceGrowthSeenInput = {
  growthId: string;
};
export type growthLineMutation$variables = {
  input: AudienceGrowthSeenInput;
};
export type growthLineMutation$data = {
  readonly audienceGrowthSeen: {
    readonly seenGrowthId: string | null | undefined;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly field: ReadonlyArray<string> | null | undefined;
      readonly message: string;
    }>;
  };
};
export type growthLineMutation = {
  response: growthLineMutation$data;
  variables: growthLineMutation$variables;
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
    "concreteType": "AudienceGrowthSeenPayload",
    "kind": "LinkedField",
    "name": "audienceGrowthSeen",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "seenGrowthId",
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
    "name": "growthLineMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "growthLineMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "34089b2a8dcbda4d9cec4c10d8a0842440802923bd52ac4397c68c265d5b4391",
    "metadata": {},
    "name": "growthLineMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "5e47d1a0b0fe3ba28a54dfb956550e67";

export default node;

/**
 * @generated SignedSource<<488ba6ec468d22cb4eea33706c4081a8>>
 * @relayHash 92c9aab106a725c6e3c951b8a7169e1f
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 506b5ad05d90763fc4b948edece7d35a900a26e2ca09732f6241ad8bd0033a8b

import { ConcreteRequest } from 'relay-runtime';
export type passkeyActsChallengeMutation$variables = Record<PropertyKey, never>;
export type passkeyActsChallengeMutation$data = {
  readonly passkeyChallenge: {
    readonly options: string | null | undefined;
    readonly userErrors: ReadonlyArray<{
      readonly message: string;
    }>;
  };
};
export type passkeyActsChallengeMutation = {
  response: passkeyActsChallengeMutation$data;
  variables: passkeyActsChallengeMutation$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "alias": null,
    "args": null,
    "concreteType": "PasskeyOptionsPayload",
    "kind": "LinkedField",
    "name": "passkeyChallenge",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "options",
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
            "name": "message",
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
    "argumentDefinitions": [],
    "kind": "Fragment",
    "metadata": null,
    "name": "passkeyActsChallengeMutation",
    "selections": (v0/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "passkeyActsChallengeMutation",
    "selections": (v0/*:: as any*/)
  },
  "params": {
    "id": "506b5ad05d90763fc4b948edece7d35a900a26e2ca09732f6241ad8bd0033a8b",
    "metadata": {},
    "name": "passkeyActsChallengeMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "7e6c0f11a5425a970741d3b61c7b8c9a";

export default node;

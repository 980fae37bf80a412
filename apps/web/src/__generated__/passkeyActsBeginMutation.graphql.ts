/**
 * @generated SignedSource<<79d72cf04e087c0b1ef315aa9fcee75f>>
 * @relayHash 3232d64b3cf296928c7606830828dc14
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 2cc1fceac8dd837815ef7b60a7b89abaeda6395560759251a883dca6d2f5be86

import { ConcreteRequest } from 'relay-runtime';
export type passkeyActsBeginMutation$variables = Record<PropertyKey, never>;
export type passkeyActsBeginMutation$data = {
  readonly passkeyBegin: {
    readonly options: string | null | undefined;
    readonly userErrors: ReadonlyArray<{
      readonly message: string;
    }>;
  };
};
export type passkeyActsBeginMutation = {
  response: passkeyActsBeginMutation$data;
  variables: passkeyActsBeginMutation$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "alias": null,
    "args": null,
    "concreteType": "PasskeyOptionsPayload",
    "kind": "LinkedField",
    "name": "passkeyBegin",
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
    "name": "passkeyActsBeginMutation",
    "selections": (v0/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "passkeyActsBeginMutation",
    "selections": (v0/*:: as any*/)
  },
  "params": {
    "id": "2cc1fceac8dd837815ef7b60a7b89abaeda6395560759251a883dca6d2f5be86",
    "metadata": {},
    "name": "passkeyActsBeginMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "71701287dd00656de2f4613ea18cc693";

export default node;

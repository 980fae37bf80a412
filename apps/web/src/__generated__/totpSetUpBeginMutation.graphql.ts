/**
 * @generated SignedSource<<78d66ef3a3c7ed20117d4977ac7afc98>>
 * @relayHash 21ed141e709644d0892cc266f565a829
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 7522337dcd12b51105c8833a72b8bc749ff1e5e6a8030e14f013ec1f3841677d

import { ConcreteRequest } from 'relay-runtime';
export type totpSetUpBeginMutation$variables = Record<PropertyKey, never>;
export type totpSetUpBeginMutation$data = {
  readonly totpBegin: {
    readonly secret: string | null | undefined;
    readonly uri: string | null | undefined;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly field: ReadonlyArray<string> | null | undefined;
      readonly message: string;
    }>;
  };
};
export type totpSetUpBeginMutation = {
  response: totpSetUpBeginMutation$data;
  variables: totpSetUpBeginMutation$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "alias": null,
    "args": null,
    "concreteType": "TotpBeginPayload",
    "kind": "LinkedField",
    "name": "totpBegin",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "secret",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "uri",
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
    "argumentDefinitions": [],
    "kind": "Fragment",
    "metadata": null,
    "name": "totpSetUpBeginMutation",
    "selections": (v0/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "totpSetUpBeginMutation",
    "selections": (v0/*:: as any*/)
  },
  "params": {
    "id": "7522337dcd12b51105c8833a72b8bc749ff1e5e6a8030e14f013ec1f3841677d",
    "metadata": {},
    "name": "totpSetUpBeginMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "a6d082fac39921a6c641c398fe5eb203";

export default node;

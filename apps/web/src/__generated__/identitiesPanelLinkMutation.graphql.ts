/**
 * @generated SignedSource<<a2e27338016800e5ad2bb8d51b24997e>>
 * @relayHash 1099db1c624153c15773bf9ff59dff05
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 8cbf1d8d0c81d9d873a96661adea8e6e8e1cb8d5882c26b1007ecfe538656c7a

import { ConcreteRequest } from 'relay-runtime';
export type IdentityInput = {
  providerId: string;
};
export type identitiesPanelLinkMutation$variables = {
  input: IdentityInput;
};
export type identitiesPanelLinkMutation$data = {
  readonly identityLinkBegin: {
    readonly url: string | null | undefined;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly field: ReadonlyArray<string> | null | undefined;
      readonly message: string;
    }>;
  };
};
export type identitiesPanelLinkMutation = {
  response: identitiesPanelLinkMutation$data;
  variables: identitiesPanelLinkMutation$variables;
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
    "concreteType": "IdentityLinkBeginPayload",
    "kind": "LinkedField",
    "name": "identityLinkBegin",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "url",
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
    "name": "identitiesPanelLinkMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "identitiesPanelLinkMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "8cbf1d8d0c81d9d873a96661adea8e6e8e1cb8d5882c26b1007ecfe538656c7a",
    "metadata": {},
    "name": "identitiesPanelLinkMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "10152cb3a57e5a22127f7aef0e4680e8";

export default node;

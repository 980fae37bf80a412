/**
 * @generated SignedSource<<7bb496a9a4554e2f78415a0f2acbdde9>>
 * @relayHash 5c7cc9407cce482e110d5f0766f13da7
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 67c57d71d5a592c7373e9b26181fd1d6dce4e05d33984c098057f1235d6e1b9e

import { ConcreteRequest } from 'relay-runtime';
export type PasskeySignInInput = {
  response: string;
};
export type passkeyButtonMutation$variables = {
  input: PasskeySignInInput;
};
export type passkeyButtonMutation$data = {
  readonly passkeySignIn: {
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly field: ReadonlyArray<string> | null | undefined;
      readonly message: string;
    }>;
    readonly viewer: {
      readonly id: string;
    } | null | undefined;
  };
};
export type passkeyButtonMutation = {
  response: passkeyButtonMutation$data;
  variables: passkeyButtonMutation$variables;
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
    "concreteType": "SignInCodePayload",
    "kind": "LinkedField",
    "name": "passkeySignIn",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Viewer",
        "kind": "LinkedField",
        "name": "viewer",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "id",
            "storageKey": null
          }
        ],
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
    "name": "passkeyButtonMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "passkeyButtonMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "67c57d71d5a592c7373e9b26181fd1d6dce4e05d33984c098057f1235d6e1b9e",
    "metadata": {},
    "name": "passkeyButtonMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "a088a24043378eba49aef4a8828d7e38";

export default node;

/**
 * @generated SignedSource<<a7a0a5d019324f17937a0bdff0ec9b90>>
 * @relayHash 1ade86e72142405fc0b55f037562e2b2
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 2325f66772dd60e333b2ec30935dffcde49bdddae5da2051b5e6f504c57afc63

import { ConcreteRequest } from 'relay-runtime';
export type CodeInput = {
  code: string;
};
export type secondStepCodeMutation$variables = {
  input: CodeInput;
};
export type secondStepCodeMutation$data = {
  readonly signInCode: {
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
export type secondStepCodeMutation = {
  response: secondStepCodeMutation$data;
  variables: secondStepCodeMutation$variables;
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
    "name": "signInCode",
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
    "name": "secondStepCodeMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "secondStepCodeMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "2325f66772dd60e333b2ec30935dffcde49bdddae5da2051b5e6f504c57afc63",
    "metadata": {},
    "name": "secondStepCodeMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "6945166a9bcbd57d04450fce5bb36a6f";

export default node;

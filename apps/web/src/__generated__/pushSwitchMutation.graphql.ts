/**
 * @generated SignedSource<<14e2915798262c4b335fbd1ffdb6d447>>
 * @relayHash a7ac92bf097e7ae94082445fb5dc4721
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 70fd773a0a74da535a64fabf5327b98873c8a69b8cc0d4ad1dc2da8768a46514

import { ConcreteRequest } from 'relay-runtime';
export type PushPolicySetInput = {
  isOn: boolean;
};
export type pushSwitchMutation$variables = {
  input: PushPolicySetInput;
};
export type pushSwitchMutation$data = {
  readonly pushPolicySet: {
    readonly policy: {
      readonly browsers: number;
      readonly people: number;
      readonly since: string | null | undefined;
    } | null | undefined;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly field: ReadonlyArray<string> | null | undefined;
      readonly message: string;
    }>;
  };
};
export type pushSwitchMutation = {
  response: pushSwitchMutation$data;
  variables: pushSwitchMutation$variables;
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
    "concreteType": "PushPolicySetPayload",
    "kind": "LinkedField",
    "name": "pushPolicySet",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "PushPolicy",
        "kind": "LinkedField",
        "name": "policy",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "since",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "people",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "browsers",
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
    "name": "pushSwitchMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "pushSwitchMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "70fd773a0a74da535a64fabf5327b98873c8a69b8cc0d4ad1dc2da8768a46514",
    "metadata": {},
    "name": "pushSwitchMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "44be4077a1613c4627e6e2909372dd86";

export default node;

/**
 * @generated SignedSource<<589c8c96ca108bb44779108e46d9cca9>>
 * @relayHash faf4d125e4a05002ba81d20fd6102d66
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID c867ababdb257d4de15ac3263c1f07f44ff2f22ae6b743bfeab567e1a0821810

import { ConcreteRequest } from 'relay-runtime';
export type NotificationsTakeUpInput = {
  notificationIds: ReadonlyArray<string>;
};
export type useInboxActsTakeUpMutation$variables = {
  input: NotificationsTakeUpInput;
};
export type useInboxActsTakeUpMutation$data = {
  readonly notificationsTakeUp: {
    readonly doneIds: ReadonlyArray<string> | null | undefined;
    readonly refusals: ReadonlyArray<{
      readonly id: string;
      readonly message: string;
    }> | null | undefined;
    readonly tasks: ReadonlyArray<{
      readonly id: string;
    }> | null | undefined;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly field: ReadonlyArray<string> | null | undefined;
      readonly message: string;
    }>;
  };
};
export type useInboxActsTakeUpMutation = {
  response: useInboxActsTakeUpMutation$data;
  variables: useInboxActsTakeUpMutation$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "input"
  }
],
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "message",
  "storageKey": null
},
v3 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "input",
        "variableName": "input"
      }
    ],
    "concreteType": "NotificationsTakeUpPayload",
    "kind": "LinkedField",
    "name": "notificationsTakeUp",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "doneIds",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "concreteType": "Task",
        "kind": "LinkedField",
        "name": "tasks",
        "plural": true,
        "selections": [
          (v1/*:: as any*/)
        ],
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "concreteType": "BulkRefusal",
        "kind": "LinkedField",
        "name": "refusals",
        "plural": true,
        "selections": [
          (v1/*:: as any*/),
          (v2/*:: as any*/)
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
          (v2/*:: as any*/),
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
    "name": "useInboxActsTakeUpMutation",
    "selections": (v3/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "useInboxActsTakeUpMutation",
    "selections": (v3/*:: as any*/)
  },
  "params": {
    "id": "c867ababdb257d4de15ac3263c1f07f44ff2f22ae6b743bfeab567e1a0821810",
    "metadata": {},
    "name": "useInboxActsTakeUpMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "3df4a37deff437ea26d9f403380d08fb";

export default node;

/**
 * @generated SignedSource<<1501c3fafd0c90daece77bfe8ebbd7c8>>
 * @relayHash e72790721985c601477a0149c3f68b0a
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 999a621ae62de58df3e7c34d6d4636dd71712aabd77730ebc3bc6028a03b3ace

import { ConcreteRequest } from 'relay-runtime';
export type TasksChangeInput = {
  isDone?: boolean | null | undefined;
  snoozedUntil?: string | null | undefined;
  taskIds: ReadonlyArray<string>;
};
export type useTaskActsMoveMutation$variables = {
  input: TasksChangeInput;
};
export type useTaskActsMoveMutation$data = {
  readonly tasksChange: {
    readonly doneIds: ReadonlyArray<string> | null | undefined;
    readonly refusals: ReadonlyArray<{
      readonly id: string;
      readonly message: string;
    }> | null | undefined;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly field: ReadonlyArray<string> | null | undefined;
      readonly message: string;
    }>;
  };
};
export type useTaskActsMoveMutation = {
  response: useTaskActsMoveMutation$data;
  variables: useTaskActsMoveMutation$variables;
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
  "name": "message",
  "storageKey": null
},
v2 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "input",
        "variableName": "input"
      }
    ],
    "concreteType": "TasksPayload",
    "kind": "LinkedField",
    "name": "tasksChange",
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
        "concreteType": "BulkRefusal",
        "kind": "LinkedField",
        "name": "refusals",
        "plural": true,
        "selections": [
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "id",
            "storageKey": null
          },
          (v1/*:: as any*/)
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
          (v1/*:: as any*/),
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
    "name": "useTaskActsMoveMutation",
    "selections": (v2/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "useTaskActsMoveMutation",
    "selections": (v2/*:: as any*/)
  },
  "params": {
    "id": "999a621ae62de58df3e7c34d6d4636dd71712aabd77730ebc3bc6028a03b3ace",
    "metadata": {},
    "name": "useTaskActsMoveMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "4e351b1f8f7237b56ac2adfbfb8feece";

export default node;

/**
 * @generated SignedSource<<1725aa594971ebc92ef566c3bfe8505d>>
 * @relayHash b5df3a317306087cef96e0424f41bbfc
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID ca36d47618a06f476dc11e259c4faad249ba0d39f1120b693e304c3401dba2ea

import { ConcreteRequest } from 'relay-runtime';
export type TaskChangeInput = {
  dueOn?: string | null | undefined;
  isDone?: boolean | null | undefined;
  note?: string | null | undefined;
  snoozedUntil?: string | null | undefined;
  taskId: string;
};
export type useTaskActsChangeMutation$variables = {
  input: TaskChangeInput;
};
export type useTaskActsChangeMutation$data = {
  readonly taskChange: {
    readonly task: {
      readonly dueOn: string | null | undefined;
      readonly id: string;
      readonly isOverdue: boolean;
      readonly note: string | null | undefined;
    } | null | undefined;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly field: ReadonlyArray<string> | null | undefined;
      readonly message: string;
    }>;
  };
};
export type useTaskActsChangeMutation = {
  response: useTaskActsChangeMutation$data;
  variables: useTaskActsChangeMutation$variables;
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
    "concreteType": "TaskPayload",
    "kind": "LinkedField",
    "name": "taskChange",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Task",
        "kind": "LinkedField",
        "name": "task",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "id",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "note",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "dueOn",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "isOverdue",
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
    "name": "useTaskActsChangeMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "useTaskActsChangeMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "ca36d47618a06f476dc11e259c4faad249ba0d39f1120b693e304c3401dba2ea",
    "metadata": {},
    "name": "useTaskActsChangeMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "9f95ff0b765c0112ca8050c873965529";

export default node;

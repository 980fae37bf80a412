/**
 * @generated SignedSource<<fa48686f4e77d06919efa3206e66e3fc>>
 * @relayHash f821816cf247f2fd6dbbc532c13f5bcf
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 6fdb8c916749ceb4e60b37efa5ab3a15d03776871dc66676c19468e72d80343d

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
      readonly doneAt: string | null | undefined;
      readonly dueOn: string | null | undefined;
      readonly hasComeBack: boolean;
      readonly id: string;
      readonly isOverdue: boolean;
      readonly note: string | null | undefined;
      readonly snoozedUntil: string | null | undefined;
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
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "snoozedUntil",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "hasComeBack",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "doneAt",
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
    "id": "6fdb8c916749ceb4e60b37efa5ab3a15d03776871dc66676c19468e72d80343d",
    "metadata": {},
    "name": "useTaskActsChangeMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "ee6e410b7ffeac8653a73bf59c83d7c0";

export default node;

/**
 * @generated SignedSource<<47c59863f77fd96feec91616453ae324>>
 * @relayHash 72541f060ae21c7c64f2f8986bace8d8
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 17848235190ebdadca9d7c546d67eb599c0dfc7203097a2bb7475a472727160a

import { ConcreteRequest } from 'relay-runtime';
export type TaskAddInput = {
  dueOn?: string | null | undefined;
  messageId: string;
  note?: string | null | undefined;
};
export type actsAddTaskMutation$variables = {
  input: TaskAddInput;
};
export type actsAddTaskMutation$data = {
  readonly taskAdd: {
    readonly task: {
      readonly doneAt: string | null | undefined;
      readonly id: string;
      readonly snoozedUntil: string | null | undefined;
    } | null | undefined;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
    }>;
  };
};
export type actsAddTaskMutation = {
  response: actsAddTaskMutation$data;
  variables: actsAddTaskMutation$variables;
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
    "name": "taskAdd",
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
            "name": "doneAt",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "snoozedUntil",
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
    "name": "actsAddTaskMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "actsAddTaskMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "17848235190ebdadca9d7c546d67eb599c0dfc7203097a2bb7475a472727160a",
    "metadata": {},
    "name": "actsAddTaskMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "6e19c618491b6a7b41f3d8ac8e6fcc1f";

export default node;

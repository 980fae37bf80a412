/**
 * @generated SignedSource<<ee6193d9877972fda90efea25df64c7c>>
 * @relayHash caf8a23515b2244d00f9a9f513602a1b
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 3b6219ebc18074a61bee69d6bb8e57869c6cdb47abfb96047c14cfad0e01927f

import { ConcreteRequest } from 'relay-runtime';
export type TaskInput = {
  taskId: string;
};
export type actsRemoveTaskMutation$variables = {
  input: TaskInput;
};
export type actsRemoveTaskMutation$data = {
  readonly taskRemove: {
    readonly removedTaskId: string | null | undefined;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
    }>;
  };
};
export type actsRemoveTaskMutation = {
  response: actsRemoveTaskMutation$data;
  variables: actsRemoveTaskMutation$variables;
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
    "concreteType": "TaskRemovePayload",
    "kind": "LinkedField",
    "name": "taskRemove",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "removedTaskId",
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
    "name": "actsRemoveTaskMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "actsRemoveTaskMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "3b6219ebc18074a61bee69d6bb8e57869c6cdb47abfb96047c14cfad0e01927f",
    "metadata": {},
    "name": "actsRemoveTaskMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "90a3d39b7cab44e821bc02437849472c";

export default node;

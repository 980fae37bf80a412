/**
 * @generated SignedSource<<b5cfff3d277cedd4d21a6d2f6a61426e>>
 * @relayHash 0e902fa076fd3ad7ea21b0ae40f2642d
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 44baf8bf19dbed92cb41b5b6df5a917a82b8bf1168d76aacbb32b60175708994

import { ConcreteRequest } from 'relay-runtime';
export type ElectionCallInput = {
  groupId: string;
};
export type orphansMutation$variables = {
  input: ElectionCallInput;
};
export type orphansMutation$data = {
  readonly electionCall: {
    readonly calledGroupId: string | null | undefined;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly field: ReadonlyArray<string> | null | undefined;
      readonly message: string;
    }>;
  };
};
export type orphansMutation = {
  response: orphansMutation$data;
  variables: orphansMutation$variables;
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
    "concreteType": "ElectionCallPayload",
    "kind": "LinkedField",
    "name": "electionCall",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "calledGroupId",
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
    "name": "orphansMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "orphansMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "44baf8bf19dbed92cb41b5b6df5a917a82b8bf1168d76aacbb32b60175708994",
    "metadata": {},
    "name": "orphansMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "3fddab90f5e39792083ce884b3969555";

export default node;

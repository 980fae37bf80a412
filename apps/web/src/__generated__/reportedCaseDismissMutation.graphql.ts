/**
 * @generated SignedSource<<28269c1e8a769785814f5b8bd384e1fa>>
 * @relayHash 1730d21582a39979b9992234d23bfdb4
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID d6117fe92db9b328755af34bb611fad2cc587fa7dbaf2485d9268f6744e9c7f4

import { ConcreteRequest } from 'relay-runtime';
export type ReportState = "DISMISSED" | "HIDDEN" | "OPEN";
export type ReportDismissInput = {
  reportCaseId: string;
};
export type reportedCaseDismissMutation$variables = {
  input: ReportDismissInput;
};
export type reportedCaseDismissMutation$data = {
  readonly reportDismiss: {
    readonly reportCase: {
      readonly id: string;
      readonly state: ReportState;
    } | null | undefined;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly field: ReadonlyArray<string> | null | undefined;
      readonly message: string;
    }>;
  };
};
export type reportedCaseDismissMutation = {
  response: reportedCaseDismissMutation$data;
  variables: reportedCaseDismissMutation$variables;
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
    "concreteType": "ReportDismissPayload",
    "kind": "LinkedField",
    "name": "reportDismiss",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "ReportCase",
        "kind": "LinkedField",
        "name": "reportCase",
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
            "name": "state",
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
    "name": "reportedCaseDismissMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "reportedCaseDismissMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "d6117fe92db9b328755af34bb611fad2cc587fa7dbaf2485d9268f6744e9c7f4",
    "metadata": {},
    "name": "reportedCaseDismissMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "8e522e9ba6454c4e69236bf8e297686b";

export default node;

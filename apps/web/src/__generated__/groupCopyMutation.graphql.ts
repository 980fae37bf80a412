/**
 * @generated SignedSource<<8840340c563efaa1341be1ecc247b97d>>
 * @relayHash 77ab611201d8df5fefc827c0672afa44
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID e851c265b29e0bddb1bb60c561687a4feb7f85f2812d0fba33eeb132a9ac7f02

import { ConcreteRequest } from 'relay-runtime';
export type DataExportRequestInput = {
  groupId?: string | null | undefined;
};
export type groupCopyMutation$variables = {
  input: DataExportRequestInput;
};
export type groupCopyMutation$data = {
  readonly dataExportRequest: {
    readonly dataExport: {
      readonly id: string;
    } | null | undefined;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly field: ReadonlyArray<string> | null | undefined;
      readonly message: string;
    }>;
  };
};
export type groupCopyMutation = {
  response: groupCopyMutation$data;
  variables: groupCopyMutation$variables;
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
    "concreteType": "DataExportPayload",
    "kind": "LinkedField",
    "name": "dataExportRequest",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "DataExport",
        "kind": "LinkedField",
        "name": "dataExport",
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
    "name": "groupCopyMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "groupCopyMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "e851c265b29e0bddb1bb60c561687a4feb7f85f2812d0fba33eeb132a9ac7f02",
    "metadata": {},
    "name": "groupCopyMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "5bb40ae43953ef316cb39eb1628a9782";

export default node;

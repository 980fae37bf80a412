/**
 * @generated SignedSource<<d30b6fe4b733df24835a82d777a4c920>>
 * @relayHash 34cd73cf546a0959e52e7e9885ae1c2a
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID c54e94e07d2504ea6ad8f7cfc94012b47f1480d94bf23fb64a3e7852d5e87b1b

import { ConcreteRequest } from 'relay-runtime';
export type GroupExternalsRemoveInput = {
  groupId: string;
  partnerId?: string | null | undefined;
};
export type removeExternalsMutation$variables = {
  input: GroupExternalsRemoveInput;
};
export type removeExternalsMutation$data = {
  readonly groupExternalsRemove: {
    readonly count: number | null | undefined;
    readonly group: {
      readonly id: string;
      readonly memberCount: number | null | undefined;
    } | null | undefined;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly field: ReadonlyArray<string> | null | undefined;
      readonly message: string;
    }>;
  };
};
export type removeExternalsMutation = {
  response: removeExternalsMutation$data;
  variables: removeExternalsMutation$variables;
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
    "concreteType": "GroupExternalsRemovePayload",
    "kind": "LinkedField",
    "name": "groupExternalsRemove",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "count",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "concreteType": "Group",
        "kind": "LinkedField",
        "name": "group",
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
            "name": "memberCount",
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
    "name": "removeExternalsMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "removeExternalsMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "c54e94e07d2504ea6ad8f7cfc94012b47f1480d94bf23fb64a3e7852d5e87b1b",
    "metadata": {},
    "name": "removeExternalsMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "b4674360ae0ecff01e4a52c8f4245d3b";

export default node;

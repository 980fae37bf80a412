/**
 * @generated SignedSource<<4a0ec572e1e216c2a92c943b659360f4>>
 * @relayHash 52bc32e0eb5057c2db238fe48216f95e
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 1388546cd34f3086eeb5d400eb0defcaa58114e9be3dee316607280cbd8b05be

import { ConcreteRequest } from 'relay-runtime';
export type GroupMembersKeepInput = {
  groupId: string;
  membershipIds: ReadonlyArray<string>;
  until?: string | null | undefined;
};
export type membersKeepMutation$variables = {
  input: GroupMembersKeepInput;
};
export type membersKeepMutation$data = {
  readonly groupMembersKeep: {
    readonly doneIds: ReadonlyArray<string> | null | undefined;
    readonly group: {
      readonly id: string;
    } | null | undefined;
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
export type membersKeepMutation = {
  response: membersKeepMutation$data;
  variables: membersKeepMutation$variables;
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
    "concreteType": "GroupBulkPayload",
    "kind": "LinkedField",
    "name": "groupMembersKeep",
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
          (v1/*:: as any*/),
          (v2/*:: as any*/)
        ],
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
    "name": "membersKeepMutation",
    "selections": (v3/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "membersKeepMutation",
    "selections": (v3/*:: as any*/)
  },
  "params": {
    "id": "1388546cd34f3086eeb5d400eb0defcaa58114e9be3dee316607280cbd8b05be",
    "metadata": {},
    "name": "membersKeepMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "5d5bbae25fdbe0ee49f723f170c611fb";

export default node;

/**
 * @generated SignedSource<<19ceaf65950841d597668cfc9a9e07fd>>
 * @relayHash 4b57b7d1a55b3d35f3090e6a8c77d47f
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 8cf7e26cd3d7459c657c5984812eb688e83b384988696130a7bde210a5b97067

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type AuditKind = "ACCOUNT" | "AUDIT" | "CONTENT" | "GROUP" | "INVITATION" | "MODERATION" | "NETWORK" | "OTHER" | "SESSION";
export type NetworkRole = "COMMUNITY_LEAD" | "COMPLIANCE_OFFICER" | "IT_ADMIN" | "OWNER" | "SUPPORT_AGENT";
export type auditQuery$variables = {
  action?: string | null | undefined;
  askedGroup: string;
  askedPerson: string;
  from?: string | null | undefined;
  groupId?: string | null | undefined;
  hasGroup: boolean;
  hasPerson: boolean;
  kind?: AuditKind | null | undefined;
  personId?: string | null | undefined;
  until?: string | null | undefined;
};
export type auditQuery$data = {
  readonly group?: {
    readonly id: string;
    readonly name: string;
  } | null | undefined;
  readonly person?: {
    readonly id: string;
    readonly initials: string;
    readonly name: string;
    readonly photoUrl: string | null | undefined;
    readonly title: string | null | undefined;
  } | null | undefined;
  readonly viewer: {
    readonly id: string;
    readonly networkRoles: ReadonlyArray<NetworkRole>;
    readonly viewerCanAdminister: boolean;
    readonly viewerCanAskBreakGlass: boolean;
    readonly viewerCanReadAuditLog: boolean;
    readonly " $fragmentSpreads": FragmentRefs<"adminTabs_viewer">;
  } | null | undefined;
  readonly " $fragmentSpreads": FragmentRefs<"adminTabs_query" | "auditList_query">;
};
export type auditQuery = {
  response: auditQuery$data;
  variables: auditQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "action"
},
v1 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "askedGroup"
},
v2 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "askedPerson"
},
v3 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "from"
},
v4 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "groupId"
},
v5 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "hasGroup"
},
v6 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "hasPerson"
},
v7 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "kind"
},
v8 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "personId"
},
v9 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "until"
},
v10 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v11 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "viewerCanAdminister",
  "storageKey": null
},
v12 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "viewerCanReadAuditLog",
  "storageKey": null
},
v13 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "networkRoles",
  "storageKey": null
},
v14 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "viewerCanAskBreakGlass",
  "storageKey": null
},
v15 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
},
v16 = {
  "condition": "hasPerson",
  "kind": "Condition",
  "passingValue": true,
  "selections": [
    {
      "alias": null,
      "args": [
        {
          "kind": "Variable",
          "name": "id",
          "variableName": "askedPerson"
        }
      ],
      "concreteType": "Person",
      "kind": "LinkedField",
      "name": "person",
      "plural": false,
      "selections": [
        (v10/*:: as any*/),
        (v15/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "initials",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "title",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "photoUrl",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ]
},
v17 = {
  "condition": "hasGroup",
  "kind": "Condition",
  "passingValue": true,
  "selections": [
    {
      "alias": null,
      "args": [
        {
          "kind": "Variable",
          "name": "id",
          "variableName": "askedGroup"
        }
      ],
      "concreteType": "Group",
      "kind": "LinkedField",
      "name": "group",
      "plural": false,
      "selections": [
        (v10/*:: as any*/),
        (v15/*:: as any*/)
      ],
      "storageKey": null
    }
  ]
},
v18 = {
  "kind": "Variable",
  "name": "action",
  "variableName": "action"
},
v19 = {
  "kind": "Variable",
  "name": "from",
  "variableName": "from"
},
v20 = {
  "kind": "Variable",
  "name": "groupId",
  "variableName": "groupId"
},
v21 = {
  "kind": "Variable",
  "name": "kind",
  "variableName": "kind"
},
v22 = {
  "kind": "Variable",
  "name": "personId",
  "variableName": "personId"
},
v23 = {
  "kind": "Variable",
  "name": "until",
  "variableName": "until"
},
v24 = [
  (v18/*:: as any*/),
  {
    "kind": "Literal",
    "name": "first",
    "value": 50
  },
  (v19/*:: as any*/),
  (v20/*:: as any*/),
  (v21/*:: as any*/),
  (v22/*:: as any*/),
  (v23/*:: as any*/)
];
return {
  "fragment": {
    "argumentDefinitions": [
      (v0/*:: as any*/),
      (v1/*:: as any*/),
      (v2/*:: as any*/),
      (v3/*:: as any*/),
      (v4/*:: as any*/),
      (v5/*:: as any*/),
      (v6/*:: as any*/),
      (v7/*:: as any*/),
      (v8/*:: as any*/),
      (v9/*:: as any*/)
    ],
    "kind": "Fragment",
    "metadata": null,
    "name": "auditQuery",
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Viewer",
        "kind": "LinkedField",
        "name": "viewer",
        "plural": false,
        "selections": [
          {
            "args": null,
            "kind": "FragmentSpread",
            "name": "adminTabs_viewer"
          },
          (v10/*:: as any*/),
          (v11/*:: as any*/),
          (v12/*:: as any*/),
          (v13/*:: as any*/),
          (v14/*:: as any*/)
        ],
        "storageKey": null
      },
      {
        "args": null,
        "kind": "FragmentSpread",
        "name": "adminTabs_query"
      },
      (v16/*:: as any*/),
      (v17/*:: as any*/),
      {
        "args": [
          (v18/*:: as any*/),
          (v19/*:: as any*/),
          (v20/*:: as any*/),
          (v21/*:: as any*/),
          (v22/*:: as any*/),
          (v23/*:: as any*/)
        ],
        "kind": "FragmentSpread",
        "name": "auditList_query"
      }
    ],
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [
      (v8/*:: as any*/),
      (v4/*:: as any*/),
      (v7/*:: as any*/),
      (v0/*:: as any*/),
      (v3/*:: as any*/),
      (v9/*:: as any*/),
      (v2/*:: as any*/),
      (v6/*:: as any*/),
      (v1/*:: as any*/),
      (v5/*:: as any*/)
    ],
    "kind": "Operation",
    "name": "auditQuery",
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Viewer",
        "kind": "LinkedField",
        "name": "viewer",
        "plural": false,
        "selections": [
          (v11/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "viewerSeesAllExternals",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "viewerCanAppoint",
            "storageKey": null
          },
          (v12/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "viewerSeesBreakGlass",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "viewerSeesOrphanedGroups",
            "storageKey": null
          },
          (v10/*:: as any*/),
          (v13/*:: as any*/),
          (v14/*:: as any*/)
        ],
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "concreteType": "Network",
        "kind": "LinkedField",
        "name": "network",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "isDemo",
            "storageKey": null
          }
        ],
        "storageKey": null
      },
      (v16/*:: as any*/),
      (v17/*:: as any*/),
      {
        "alias": null,
        "args": (v24/*:: as any*/),
        "concreteType": "AuditEntryConnection",
        "kind": "LinkedField",
        "name": "auditEntries",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "AuditEntryEdge",
            "kind": "LinkedField",
            "name": "edges",
            "plural": true,
            "selections": [
              {
                "alias": null,
                "args": null,
                "concreteType": "AuditEntry",
                "kind": "LinkedField",
                "name": "node",
                "plural": false,
                "selections": [
                  (v10/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "at",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "kind",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "outcome",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "sentence",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "details",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "groupId",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "groupName",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "__typename",
                    "storageKey": null
                  }
                ],
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "cursor",
                "storageKey": null
              }
            ],
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "PageInfo",
            "kind": "LinkedField",
            "name": "pageInfo",
            "plural": false,
            "selections": [
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "endCursor",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "hasNextPage",
                "storageKey": null
              }
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      },
      {
        "alias": null,
        "args": (v24/*:: as any*/),
        "filters": [
          "personId",
          "groupId",
          "kind",
          "action",
          "from",
          "until"
        ],
        "handle": "connection",
        "key": "auditList_auditEntries",
        "kind": "LinkedHandle",
        "name": "auditEntries"
      }
    ]
  },
  "params": {
    "id": "8cf7e26cd3d7459c657c5984812eb688e83b384988696130a7bde210a5b97067",
    "metadata": {},
    "name": "auditQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "b063219047b0419d4af432eca34a3105";

export default node;

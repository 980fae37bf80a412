/**
 * @generated SignedSource<<f3ae64b4e5e028de7bf08b84061fbcab>>
 * @relayHash 550f38d0d35dbd2a377deb751c06ace5
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 2e51f0ad3fd81745748567ae5ad635f50b3e1e8c2826f6a84a33773eac08aa73

import { ConcreteRequest } from 'relay-runtime';
export type Audience = "INTERNAL" | "MEMBERS" | "NETWORK";
export type GroupVisibility = "PRIVATE" | "PUBLIC" | "SECRET";
export type mentionCandidatesQuery$variables = {
  audience?: Audience | null | undefined;
  groupId: string;
  hasText: boolean;
  partnerId?: string | null | undefined;
  text: string;
};
export type mentionCandidatesQuery$data = {
  readonly group: {
    readonly mentionSuggestions: ReadonlyArray<{
      readonly company: string;
      readonly initials: string;
      readonly isExternal: boolean;
      readonly name: string;
      readonly personId: string | null | undefined;
      readonly photoUrl: string | null | undefined;
      readonly title: string | null | undefined;
    }>;
    readonly viewerCanInviteEmployees: boolean;
    readonly visibility: GroupVisibility;
  } | null | undefined;
  readonly quickSwitch?: {
    readonly people: ReadonlyArray<{
      readonly company: string;
      readonly id: string;
      readonly initials: string;
      readonly isExternal: boolean;
      readonly name: string;
      readonly photoUrl: string | null | undefined;
      readonly title: string | null | undefined;
    }>;
  };
};
export type mentionCandidatesQuery = {
  response: mentionCandidatesQuery$data;
  variables: mentionCandidatesQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "audience"
},
v1 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "groupId"
},
v2 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "hasText"
},
v3 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "partnerId"
},
v4 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "text"
},
v5 = [
  {
    "kind": "Variable",
    "name": "id",
    "variableName": "groupId"
  }
],
v6 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "visibility",
  "storageKey": null
},
v7 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "viewerCanInviteEmployees",
  "storageKey": null
},
v8 = {
  "kind": "Variable",
  "name": "text",
  "variableName": "text"
},
v9 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
},
v10 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "initials",
  "storageKey": null
},
v11 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "photoUrl",
  "storageKey": null
},
v12 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "title",
  "storageKey": null
},
v13 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "company",
  "storageKey": null
},
v14 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "isExternal",
  "storageKey": null
},
v15 = {
  "alias": null,
  "args": [
    {
      "kind": "Variable",
      "name": "audience",
      "variableName": "audience"
    },
    {
      "kind": "Variable",
      "name": "partnerId",
      "variableName": "partnerId"
    },
    (v8/*:: as any*/)
  ],
  "concreteType": "Byline",
  "kind": "LinkedField",
  "name": "mentionSuggestions",
  "plural": true,
  "selections": [
    (v9/*:: as any*/),
    (v10/*:: as any*/),
    (v11/*:: as any*/),
    (v12/*:: as any*/),
    (v13/*:: as any*/),
    (v14/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "personId",
      "storageKey": null
    }
  ],
  "storageKey": null
},
v16 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v17 = {
  "condition": "hasText",
  "kind": "Condition",
  "passingValue": true,
  "selections": [
    {
      "alias": null,
      "args": [
        (v8/*:: as any*/)
      ],
      "concreteType": "QuickSwitchResult",
      "kind": "LinkedField",
      "name": "quickSwitch",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "concreteType": "Person",
          "kind": "LinkedField",
          "name": "people",
          "plural": true,
          "selections": [
            (v16/*:: as any*/),
            (v9/*:: as any*/),
            (v10/*:: as any*/),
            (v11/*:: as any*/),
            (v12/*:: as any*/),
            (v13/*:: as any*/),
            (v14/*:: as any*/)
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ]
};
return {
  "fragment": {
    "argumentDefinitions": [
      (v0/*:: as any*/),
      (v1/*:: as any*/),
      (v2/*:: as any*/),
      (v3/*:: as any*/),
      (v4/*:: as any*/)
    ],
    "kind": "Fragment",
    "metadata": null,
    "name": "mentionCandidatesQuery",
    "selections": [
      {
        "alias": null,
        "args": (v5/*:: as any*/),
        "concreteType": "Group",
        "kind": "LinkedField",
        "name": "group",
        "plural": false,
        "selections": [
          (v6/*:: as any*/),
          (v7/*:: as any*/),
          (v15/*:: as any*/)
        ],
        "storageKey": null
      },
      (v17/*:: as any*/)
    ],
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [
      (v1/*:: as any*/),
      (v4/*:: as any*/),
      (v0/*:: as any*/),
      (v3/*:: as any*/),
      (v2/*:: as any*/)
    ],
    "kind": "Operation",
    "name": "mentionCandidatesQuery",
    "selections": [
      {
        "alias": null,
        "args": (v5/*:: as any*/),
        "concreteType": "Group",
        "kind": "LinkedField",
        "name": "group",
        "plural": false,
        "selections": [
          (v6/*:: as any*/),
          (v7/*:: as any*/),
          (v15/*:: as any*/),
          (v16/*:: as any*/)
        ],
        "storageKey": null
      },
      (v17/*:: as any*/)
    ]
  },
  "params": {
    "id": "2e51f0ad3fd81745748567ae5ad635f50b3e1e8c2826f6a84a33773eac08aa73",
    "metadata": {},
    "name": "mentionCandidatesQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "9bab711d00778a193e8d9558e11d4a8f";

export default node;

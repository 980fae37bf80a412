/**
 * @generated SignedSource<<1476f07a3aa035c94367d9c15a6b27fb>>
 * @relayHash 3bc729a294ea122ba6260b3a3bd7777b
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 14b9755ed391f8374a3eae57d7c3ba2381ff4cf6d84af43452d5a8da74b1d033

import { ConcreteRequest } from 'relay-runtime';
export type postReadersNowQuery$variables = {
  postId: string;
};
export type postReadersNowQuery$data = {
  readonly post: {
    readonly group: {
      readonly partners: ReadonlyArray<{
        readonly id: string;
        readonly name: string;
      }>;
      readonly walled: boolean | null | undefined;
    };
    readonly readership: {
      readonly employees: number;
      readonly externals: number;
      readonly isWholeCompany: boolean;
      readonly partners: ReadonlyArray<{
        readonly count: number;
        readonly partner: {
          readonly id: string;
          readonly name: string;
        };
      }>;
      readonly total: number;
    };
  } | null | undefined;
};
export type postReadersNowQuery = {
  response: postReadersNowQuery$data;
  variables: postReadersNowQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "postId"
  }
],
v1 = [
  {
    "kind": "Variable",
    "name": "id",
    "variableName": "postId"
  }
],
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v3 = [
  (v2/*:: as any*/),
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "name",
    "storageKey": null
  }
],
v4 = {
  "alias": null,
  "args": null,
  "concreteType": "Readership",
  "kind": "LinkedField",
  "name": "readership",
  "plural": false,
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "total",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "employees",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "externals",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "isWholeCompany",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "PartnerShare",
      "kind": "LinkedField",
      "name": "partners",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "concreteType": "PartnerOrganisation",
          "kind": "LinkedField",
          "name": "partner",
          "plural": false,
          "selections": (v3/*:: as any*/),
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "count",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "storageKey": null
},
v5 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "walled",
  "storageKey": null
},
v6 = {
  "alias": null,
  "args": null,
  "concreteType": "PartnerOrganisation",
  "kind": "LinkedField",
  "name": "partners",
  "plural": true,
  "selections": (v3/*:: as any*/),
  "storageKey": null
};
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "postReadersNowQuery",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "Post",
        "kind": "LinkedField",
        "name": "post",
        "plural": false,
        "selections": [
          (v4/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": "Group",
            "kind": "LinkedField",
            "name": "group",
            "plural": false,
            "selections": [
              (v5/*:: as any*/),
              (v6/*:: as any*/)
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ],
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "postReadersNowQuery",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "Post",
        "kind": "LinkedField",
        "name": "post",
        "plural": false,
        "selections": [
          (v4/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": "Group",
            "kind": "LinkedField",
            "name": "group",
            "plural": false,
            "selections": [
              (v5/*:: as any*/),
              (v6/*:: as any*/),
              (v2/*:: as any*/)
            ],
            "storageKey": null
          },
          (v2/*:: as any*/)
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "id": "14b9755ed391f8374a3eae57d7c3ba2381ff4cf6d84af43452d5a8da74b1d033",
    "metadata": {},
    "name": "postReadersNowQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "d934e0d4dafad9c3ea48859cf39a3595";

export default node;

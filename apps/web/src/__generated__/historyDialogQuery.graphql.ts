/**
 * @generated SignedSource<<1264bf17f796c3f443e5083549c62184>>
 * @relayHash a660c81e4439d24c60a7d4b16a9740da
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID a44b286e193fd4225d9bd5304b4bc747e614e4310d3a193d9666c5b262a632f7

import { ConcreteRequest } from 'relay-runtime';
export type historyDialogQuery$variables = {
  id: string;
};
export type historyDialogQuery$data = {
  readonly node: {
    readonly __typename: "Comment";
    readonly revisions: ReadonlyArray<{
      readonly bodyHtml: string;
      readonly editedAt: string;
      readonly editor: {
        readonly name: string;
      };
      readonly id: string;
      readonly title: string | null | undefined;
    }>;
  } | {
    readonly __typename: "Post";
    readonly revisions: ReadonlyArray<{
      readonly bodyHtml: string;
      readonly editedAt: string;
      readonly editor: {
        readonly name: string;
      };
      readonly id: string;
      readonly title: string | null | undefined;
    }>;
  } | {
    // This will never be '%other', but we need some
    // value in case none of the concrete values match.
    readonly __typename: "%other";
  } | null | undefined;
};
export type historyDialogQuery = {
  response: historyDialogQuery$data;
  variables: historyDialogQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "id"
  }
],
v1 = [
  {
    "kind": "Variable",
    "name": "id",
    "variableName": "id"
  }
],
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "__typename",
  "storageKey": null
},
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v4 = [
  {
    "alias": null,
    "args": null,
    "concreteType": "Revision",
    "kind": "LinkedField",
    "name": "revisions",
    "plural": true,
    "selections": [
      (v3/*:: as any*/),
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
        "name": "bodyHtml",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "editedAt",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "concreteType": "Byline",
        "kind": "LinkedField",
        "name": "editor",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "name",
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ],
    "storageKey": null
  }
],
v5 = {
  "kind": "InlineFragment",
  "selections": (v4/*:: as any*/),
  "type": "Post",
  "abstractKey": null
},
v6 = {
  "kind": "InlineFragment",
  "selections": (v4/*:: as any*/),
  "type": "Comment",
  "abstractKey": null
};
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "historyDialogQuery",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": null,
        "kind": "LinkedField",
        "name": "node",
        "plural": false,
        "selections": [
          (v2/*:: as any*/),
          (v5/*:: as any*/),
          (v6/*:: as any*/)
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
    "name": "historyDialogQuery",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": null,
        "kind": "LinkedField",
        "name": "node",
        "plural": false,
        "selections": [
          (v2/*:: as any*/),
          (v5/*:: as any*/),
          (v6/*:: as any*/),
          (v3/*:: as any*/)
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "id": "a44b286e193fd4225d9bd5304b4bc747e614e4310d3a193d9666c5b262a632f7",
    "metadata": {},
    "name": "historyDialogQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "4f2cf83c05a3741da7bb92ef6cb59656";

export default node;

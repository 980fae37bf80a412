/**
 * @generated SignedSource<<ef04ea459bae25ea676e9f23c91d3ba4>>
 * @relayHash a8242e12b26c28eb546b3834d974ad53
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 1f513e7892653948bec85489e1361343d28e6568ac04313f43080e650f46bda6

import { ConcreteRequest } from 'relay-runtime';
export type Blanker = "AUTHOR" | "MODERATOR";
export type historyDialogQuery$variables = {
  id: string;
};
export type historyDialogQuery$data = {
  readonly node: {
    readonly __typename: "Comment";
    readonly revisions: ReadonlyArray<{
      readonly blankedAs: Blanker | null | undefined;
      readonly blankedAt: string | null | undefined;
      readonly bodyHtml: string;
      readonly editedAt: string;
      readonly editor: {
        readonly name: string;
      };
      readonly id: string;
      readonly title: string | null | undefined;
      readonly viewerCanBlank: boolean;
    }>;
  } | {
    readonly __typename: "Post";
    readonly revisions: ReadonlyArray<{
      readonly blankedAs: Blanker | null | undefined;
      readonly blankedAt: string | null | undefined;
      readonly bodyHtml: string;
      readonly editedAt: string;
      readonly editor: {
        readonly name: string;
      };
      readonly id: string;
      readonly title: string | null | undefined;
      readonly viewerCanBlank: boolean;
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
        "kind": "ScalarField",
        "name": "blankedAt",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "blankedAs",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "viewerCanBlank",
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
    "id": "1f513e7892653948bec85489e1361343d28e6568ac04313f43080e650f46bda6",
    "metadata": {},
    "name": "historyDialogQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "4f2cf83c05a3741da7bb92ef6cb59656";

export default node;

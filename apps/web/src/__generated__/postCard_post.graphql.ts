/**
 * @generated SignedSource<<e93bdfedd634ad480b0b123a002b8d8d>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type Audience = "INTERNAL" | "MEMBERS" | "NETWORK";
export type GroupVisibility = "PRIVATE" | "PUBLIC" | "SECRET";
import { FragmentRefs } from "relay-runtime";
export type postCard_post$data = {
  readonly audience: Audience;
  readonly author: {
    readonly name: string;
    readonly " $fragmentSpreads": FragmentRefs<"authorLine_byline">;
  };
  readonly bodyHtml: string;
  readonly closeReason: string | null | undefined;
  readonly closedAt: string | null | undefined;
  readonly closedBy: {
    readonly name: string;
  } | null | undefined;
  readonly commentCount: number;
  readonly datedAt: string;
  readonly editedAt: string | null | undefined;
  readonly files: ReadonlyArray<{
    readonly id: string;
    readonly " $fragmentSpreads": FragmentRefs<"fileCards_file">;
  }>;
  readonly group: {
    readonly hasExternals: boolean;
    readonly id: string;
    readonly name: string;
    readonly unreadCount: number;
    readonly visibility: GroupVisibility;
    readonly walled: boolean | null | undefined;
  };
  readonly hiddenAt: string | null | undefined;
  readonly hiddenReason: string | null | undefined;
  readonly id: string;
  readonly partner: {
    readonly name: string;
  } | null | undefined;
  readonly pinnedAt: string | null | undefined;
  readonly title: string | null | undefined;
  readonly topics: ReadonlyArray<string>;
  readonly viewerCanComment: boolean;
  readonly " $fragmentSpreads": FragmentRefs<"bookmarkButton_post" | "latestComments_post" | "postEdit_post" | "postImages_post" | "postMenu_post" | "reactionBar_post" | "readers_post" | "receiptLine_post">;
  readonly " $fragmentType": "postCard_post";
};
export type postCard_post$key = {
  readonly " $data"?: postCard_post$data;
  readonly " $fragmentSpreads": FragmentRefs<"postCard_post">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
},
v2 = [
  (v1/*:: as any*/)
];
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "postCard_post",
  "selections": [
    (v0/*:: as any*/),
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
      "name": "topics",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "audience",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "datedAt",
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
      "name": "pinnedAt",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "closedAt",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "closeReason",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Byline",
      "kind": "LinkedField",
      "name": "closedBy",
      "plural": false,
      "selections": (v2/*:: as any*/),
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "hiddenAt",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "hiddenReason",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "commentCount",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "viewerCanComment",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "PartnerOrganisation",
      "kind": "LinkedField",
      "name": "partner",
      "plural": false,
      "selections": (v2/*:: as any*/),
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Byline",
      "kind": "LinkedField",
      "name": "author",
      "plural": false,
      "selections": [
        (v1/*:: as any*/),
        {
          "args": null,
          "kind": "FragmentSpread",
          "name": "authorLine_byline"
        }
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
        (v0/*:: as any*/),
        (v1/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "visibility",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "hasExternals",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "walled",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "unreadCount",
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "File",
      "kind": "LinkedField",
      "name": "files",
      "plural": true,
      "selections": [
        (v0/*:: as any*/),
        {
          "args": null,
          "kind": "FragmentSpread",
          "name": "fileCards_file"
        }
      ],
      "storageKey": null
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "readers_post"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "receiptLine_post"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "postImages_post"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "reactionBar_post"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "bookmarkButton_post"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "latestComments_post"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "postMenu_post"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "postEdit_post"
    }
  ],
  "type": "Post",
  "abstractKey": null
};
})();

(node as any).hash = "06306e827b96c213560d951301af6fbb";

export default node;

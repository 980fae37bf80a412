/**
 * @generated SignedSource<<110d0d4ed5edf0ad883dcceb509a2f8f>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type ReactionKind = "AGREE" | "CELEBRATE" | "THANKS" | "USEFUL";
import { FragmentRefs } from "relay-runtime";
export type reactionBar_post$data = {
  readonly id: string;
  readonly reactions: ReadonlyArray<{
    readonly count: number;
    readonly kind: ReactionKind;
  }>;
  readonly viewerCanReact: boolean;
  readonly viewerReaction: ReactionKind | null | undefined;
  readonly " $fragmentType": "reactionBar_post";
};
export type reactionBar_post$key = {
  readonly " $data"?: reactionBar_post$data;
  readonly " $fragmentSpreads": FragmentRefs<"reactionBar_post">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "reactionBar_post",
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
      "name": "viewerReaction",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "viewerCanReact",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "ReactionCount",
      "kind": "LinkedField",
      "name": "reactions",
      "plural": true,
      "selections": [
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
          "name": "count",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Post",
  "abstractKey": null
};

(node as any).hash = "09596690c7e3410bb326f02c785258b6";

export default node;

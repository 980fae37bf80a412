/**
 * @generated SignedSource<<889a079dfa587291b3e28ae03205c278>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type electionNotice_group$data = {
  readonly election: {
    readonly candidates: ReadonlyArray<{
      readonly hasViewerVote: boolean;
      readonly isStanding: boolean;
      readonly isViewer: boolean;
      readonly person: {
        readonly initials: string;
        readonly name: string;
        readonly photoUrl: string | null | undefined;
        readonly title: string | null | undefined;
      };
      readonly personId: string;
    }>;
    readonly closesAt: string;
    readonly id: string;
    readonly viewerCanTakePart: boolean;
  } | null | undefined;
  readonly id: string;
  readonly lacksManager: boolean | null | undefined;
  readonly " $fragmentType": "electionNotice_group";
};
export type electionNotice_group$key = {
  readonly " $data"?: electionNotice_group$data;
  readonly " $fragmentSpreads": FragmentRefs<"electionNotice_group">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "electionNotice_group",
  "selections": [
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "lacksManager",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Election",
      "kind": "LinkedField",
      "name": "election",
      "plural": false,
      "selections": [
        (v0/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "closesAt",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "viewerCanTakePart",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "ElectionCandidate",
          "kind": "LinkedField",
          "name": "candidates",
          "plural": true,
          "selections": [
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "personId",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "isStanding",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "isViewer",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "hasViewerVote",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "concreteType": "Byline",
              "kind": "LinkedField",
              "name": "person",
              "plural": false,
              "selections": [
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "name",
                  "storageKey": null
                },
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
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Group",
  "abstractKey": null
};
})();

(node as any).hash = "57d12bbf059cc80cbfb5d79878eb1a6a";

export default node;

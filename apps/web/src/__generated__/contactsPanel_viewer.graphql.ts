/**
 * @generated SignedSource<<c8caf90d3e77175791ae91e493875d00>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type ContactState = "ACCEPTED" | "NONE" | "REQUESTED_BY_ME" | "REQUESTED_OF_ME";
import { FragmentRefs } from "relay-runtime";
export type contactsPanel_viewer$data = {
  readonly contactRequests: {
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly company: string;
        readonly contactState: ContactState;
        readonly id: string;
        readonly initials: string;
        readonly isExternal: boolean;
        readonly name: string;
        readonly photoUrl: string | null | undefined;
        readonly title: string | null | undefined;
        readonly " $fragmentSpreads": FragmentRefs<"contactActions_person">;
      };
      readonly since: string;
    }>;
  };
  readonly viewerCanBrowseDirectory: boolean;
  readonly " $fragmentSpreads": FragmentRefs<"contactsPanelList_viewer">;
  readonly " $fragmentType": "contactsPanel_viewer";
};
export type contactsPanel_viewer$key = {
  readonly " $data"?: contactsPanel_viewer$data;
  readonly " $fragmentSpreads": FragmentRefs<"contactsPanel_viewer">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "contactsPanel_viewer",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "viewerCanBrowseDirectory",
      "storageKey": null
    },
    {
      "alias": null,
      "args": [
        {
          "kind": "Literal",
          "name": "first",
          "value": 50
        }
      ],
      "concreteType": "ContactConnection",
      "kind": "LinkedField",
      "name": "contactRequests",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "concreteType": "ContactEdge",
          "kind": "LinkedField",
          "name": "edges",
          "plural": true,
          "selections": [
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "since",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "concreteType": "Person",
              "kind": "LinkedField",
              "name": "node",
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
                  "name": "company",
                  "storageKey": null
                },
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "isExternal",
                  "storageKey": null
                },
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "photoUrl",
                  "storageKey": null
                },
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "contactState",
                  "storageKey": null
                },
                {
                  "args": null,
                  "kind": "FragmentSpread",
                  "name": "contactActions_person"
                }
              ],
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": "contactRequests(first:50)"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "contactsPanelList_viewer"
    }
  ],
  "type": "Viewer",
  "abstractKey": null
};

(node as any).hash = "47963561acdd3c0e64d7944519ea880a";

export default node;

/**
 * @generated SignedSource<<7830fac170055175b91b41f72483734b>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type groupComposer_viewer$data = {
  readonly draft: {
    readonly body: string;
    readonly " $fragmentSpreads": FragmentRefs<"postForm_draft">;
  } | null | undefined;
  readonly person: {
    readonly " $fragmentSpreads": FragmentRefs<"composerPrompt_person">;
  };
  readonly " $fragmentType": "groupComposer_viewer";
};
export type groupComposer_viewer$key = {
  readonly " $data"?: groupComposer_viewer$data;
  readonly " $fragmentSpreads": FragmentRefs<"groupComposer_viewer">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [
    {
      "defaultValue": null,
      "kind": "LocalArgument",
      "name": "groupId"
    }
  ],
  "kind": "Fragment",
  "metadata": null,
  "name": "groupComposer_viewer",
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "Person",
      "kind": "LinkedField",
      "name": "person",
      "plural": false,
      "selections": [
        {
          "args": null,
          "kind": "FragmentSpread",
          "name": "composerPrompt_person"
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": [
        {
          "kind": "Variable",
          "name": "groupId",
          "variableName": "groupId"
        }
      ],
      "concreteType": "Draft",
      "kind": "LinkedField",
      "name": "draft",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "body",
          "storageKey": null
        },
        {
          "args": null,
          "kind": "FragmentSpread",
          "name": "postForm_draft"
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Viewer",
  "abstractKey": null
};

(node as any).hash = "33d883b86566500efb2a217bb64bc8d3";

export default node;

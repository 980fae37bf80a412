/**
 * @generated SignedSource<<e413d38f841465421bed79a251b890e9>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type composerPrompt_person$data = {
  readonly initials: string;
  readonly isExternal: boolean;
  readonly name: string;
  readonly photoUrl: string | null | undefined;
  readonly " $fragmentType": "composerPrompt_person";
};
export type composerPrompt_person$key = {
  readonly " $data"?: composerPrompt_person$data;
  readonly " $fragmentSpreads": FragmentRefs<"composerPrompt_person">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "composerPrompt_person",
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
      "name": "photoUrl",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "isExternal",
      "storageKey": null
    }
  ],
  "type": "Person",
  "abstractKey": null
};

(node as any).hash = "c62a3aa73dc526d97c4fd889ace29f2e";

export default node;

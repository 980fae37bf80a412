/**
 * @generated SignedSource<<0a574dced0c2680486dde93618410de3>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type managersOnly_group$data = {
  readonly managers: ReadonlyArray<{
    readonly company: string;
    readonly initials: string;
    readonly isExternal: boolean;
    readonly name: string;
    readonly personId: string | null | undefined;
    readonly photoUrl: string | null | undefined;
    readonly title: string | null | undefined;
  }>;
  readonly " $fragmentType": "managersOnly_group";
};
export type managersOnly_group$key = {
  readonly " $data"?: managersOnly_group$data;
  readonly " $fragmentSpreads": FragmentRefs<"managersOnly_group">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "managersOnly_group",
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "Byline",
      "kind": "LinkedField",
      "name": "managers",
      "plural": true,
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
          "name": "personId",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Group",
  "abstractKey": null
};

(node as any).hash = "1e6aeb9a30f06e20966da7e0fb49ca8a";

export default node;

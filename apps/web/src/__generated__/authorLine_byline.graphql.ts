/**
 * @generated SignedSource<<5c3f98883a86bcb9de1c7608746b23d8>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type authorLine_byline$data = {
  readonly company: string;
  readonly initials: string;
  readonly isExternal: boolean;
  readonly name: string;
  readonly personId: string | null | undefined;
  readonly photoUrl: string | null | undefined;
  readonly " $fragmentType": "authorLine_byline";
};
export type authorLine_byline$key = {
  readonly " $data"?: authorLine_byline$data;
  readonly " $fragmentSpreads": FragmentRefs<"authorLine_byline">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "authorLine_byline",
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
  "type": "Byline",
  "abstractKey": null
};

(node as any).hash = "34f5aa611ec1539bccd99188f6c4c7dc";

export default node;

/**
 * @generated SignedSource<<e4a0251ab8821626aecaf3aa9c1b951b>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type ContactState = "ACCEPTED" | "NONE" | "REQUESTED_BY_ME" | "REQUESTED_OF_ME";
import { FragmentRefs } from "relay-runtime";
export type contactActions_person$data = {
  readonly contactSince: string | null | undefined;
  readonly contactState: ContactState;
  readonly givenName: string;
  readonly id: string;
  readonly viewerCanRequestContact: boolean;
  readonly viewerIsPerson: boolean;
  readonly " $fragmentType": "contactActions_person";
};
export type contactActions_person$key = {
  readonly " $data"?: contactActions_person$data;
  readonly " $fragmentSpreads": FragmentRefs<"contactActions_person">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "contactActions_person",
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
      "name": "givenName",
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
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "contactSince",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "viewerIsPerson",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "viewerCanRequestContact",
      "storageKey": null
    }
  ],
  "type": "Person",
  "abstractKey": null
};

(node as any).hash = "48519763ab7bba8f4dceb084f334d8af";

export default node;

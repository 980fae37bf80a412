/**
 * @generated SignedSource<<13b2b819e8d2cb3c842212af10e7d391>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type personFacts_person$data = {
  readonly accessUntil: string | null | undefined;
  readonly contactSince: string | null | undefined;
  readonly department: string | null | undefined;
  readonly email: string | null | undefined;
  readonly joinedAt: string | null | undefined;
  readonly partner: {
    readonly name: string;
  } | null | undefined;
  readonly phone: string | null | undefined;
  readonly site: string | null | undefined;
  readonly " $fragmentType": "personFacts_person";
};
export type personFacts_person$key = {
  readonly " $data"?: personFacts_person$data;
  readonly " $fragmentSpreads": FragmentRefs<"personFacts_person">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "personFacts_person",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "department",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "site",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "phone",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "email",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "joinedAt",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "accessUntil",
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
      "concreteType": "PartnerOrganisation",
      "kind": "LinkedField",
      "name": "partner",
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
  "type": "Person",
  "abstractKey": null
};

(node as any).hash = "24a8bd37e89527bc0bf1d031462268a8";

export default node;

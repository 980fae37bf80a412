/**
 * @generated SignedSource<<cacfb800a2999db28e1cc81ad09e7b5e>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type DatabasePlace = "EMBEDDED" | "OWN_SERVER";
export type KeptThing = "AUDIT_LOG" | "DELETED_GROUPS" | "DELETED_TEXTS" | "DRAFTS" | "INVITATIONS" | "KNOWN_BROWSERS" | "MESSAGES" | "POSTS" | "SESSIONS" | "UNUSED_IMAGES";
export type OutgoingKind = "DATABASE" | "FILES" | "MAIL" | "PUSH" | "SCANNER" | "SIGN_IN";
import { FragmentRefs } from "relay-runtime";
export type companyDataFacts_place$data = {
  readonly backupsKeptDays: number | null | undefined;
  readonly database: DatabasePlace;
  readonly outgoing: ReadonlyArray<{
    readonly host: string | null | undefined;
    readonly kind: OutgoingKind;
  }>;
  readonly retention: ReadonlyArray<{
    readonly days: number | null | undefined;
    readonly what: KeptThing;
  }>;
  readonly " $fragmentType": "companyDataFacts_place";
};
export type companyDataFacts_place$key = {
  readonly " $data"?: companyDataFacts_place$data;
  readonly " $fragmentSpreads": FragmentRefs<"companyDataFacts_place">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "companyDataFacts_place",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "database",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "RetentionRule",
      "kind": "LinkedField",
      "name": "retention",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "what",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "days",
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "backupsKeptDays",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "OutgoingConnection",
      "kind": "LinkedField",
      "name": "outgoing",
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
          "name": "host",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "DataPlace",
  "abstractKey": null
};

(node as any).hash = "8c807dacc8710cda801a70df8e96e014";

export default node;

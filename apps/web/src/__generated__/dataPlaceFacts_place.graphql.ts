/**
 * @generated SignedSource<<1630b9029a68794e27cd10b4652d6dd0>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type DatabasePlace = "EMBEDDED" | "OWN_SERVER";
export type KeptThing = "AUDIT_LOG" | "DELETED_GROUPS" | "DRAFTS" | "INVITATIONS" | "KNOWN_BROWSERS" | "SESSIONS" | "UNUSED_IMAGES";
export type OutgoingKind = "DATABASE" | "MAIL";
import { FragmentRefs } from "relay-runtime";
export type dataPlaceFacts_place$data = {
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
  readonly " $fragmentType": "dataPlaceFacts_place";
};
export type dataPlaceFacts_place$key = {
  readonly " $data"?: dataPlaceFacts_place$data;
  readonly " $fragmentSpreads": FragmentRefs<"dataPlaceFacts_place">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "dataPlaceFacts_place",
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

(node as any).hash = "8af042a3588eee54206414619a7a77ac";

export default node;

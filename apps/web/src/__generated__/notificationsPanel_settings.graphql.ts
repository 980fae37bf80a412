/**
 * @generated SignedSource<<68545d0cad58abc8f973b421a9039648>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type DigestPace = "DAILY" | "NEVER" | "WEEKLY";
export type MailContents = "EXTRACT" | "FULL" | "LINK";
import { FragmentRefs } from "relay-runtime";
export type notificationsPanel_settings$data = {
  readonly bouncedAt: string | null | undefined;
  readonly daysOff: ReadonlyArray<number>;
  readonly digest: DigestPace;
  readonly digestDay: number;
  readonly digestHour: number;
  readonly mailContent: MailContents | null | undefined;
  readonly quietFrom: number;
  readonly quietUntil: number;
  readonly " $fragmentType": "notificationsPanel_settings";
};
export type notificationsPanel_settings$key = {
  readonly " $data"?: notificationsPanel_settings$data;
  readonly " $fragmentSpreads": FragmentRefs<"notificationsPanel_settings">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "notificationsPanel_settings",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "quietFrom",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "quietUntil",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "daysOff",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "digest",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "digestHour",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "digestDay",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "mailContent",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "bouncedAt",
      "storageKey": null
    }
  ],
  "type": "NotificationSettings",
  "abstractKey": null
};

(node as any).hash = "94e1094fe900213601d03042a86937b1";

export default node;

/**
 * @generated SignedSource<<07793b2aa4869f909c1f550737778420>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type adminProvisioningFigures_provisioning$data = {
  readonly baseUrl: string;
  readonly deactivatedCount: number;
  readonly lastUsedAt: string | null | undefined;
  readonly otherAddressCount: number;
  readonly personCount: number;
  readonly " $fragmentType": "adminProvisioningFigures_provisioning";
};
export type adminProvisioningFigures_provisioning$key = {
  readonly " $data"?: adminProvisioningFigures_provisioning$data;
  readonly " $fragmentSpreads": FragmentRefs<"adminProvisioningFigures_provisioning">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "adminProvisioningFigures_provisioning",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "baseUrl",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "personCount",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "deactivatedCount",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "otherAddressCount",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "lastUsedAt",
      "storageKey": null
    }
  ],
  "type": "Provisioning",
  "abstractKey": null
};

(node as any).hash = "b5970d12644ea30281390f30395a551c";

export default node;

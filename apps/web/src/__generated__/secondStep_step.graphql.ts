/**
 * @generated SignedSource<<37eb6f5f79fcd55d994c8b6325a75879>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type SignInStepPurpose = "ENROL" | "FACTOR" | "LINK";
import { FragmentRefs } from "relay-runtime";
export type secondStep_step$data = {
  readonly hasPasskey: boolean;
  readonly hasTotp: boolean;
  readonly purpose: SignInStepPurpose;
  readonly " $fragmentType": "secondStep_step";
};
export type secondStep_step$key = {
  readonly " $data"?: secondStep_step$data;
  readonly " $fragmentSpreads": FragmentRefs<"secondStep_step">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "secondStep_step",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "purpose",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "hasTotp",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "hasPasskey",
      "storageKey": null
    }
  ],
  "type": "SignInStep",
  "abstractKey": null
};

(node as any).hash = "4c85126eb16a811eb43c5dec737a0457";

export default node;

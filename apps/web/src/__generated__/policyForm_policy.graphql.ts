/**
 * @generated SignedSource<<b1b830780eba3804e3da8ad553fa588d>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type Population = "EMPLOYEE" | "EXTERNAL";
import { FragmentRefs } from "relay-runtime";
export type policyForm_policy$data = {
  readonly accounts: number | null | undefined;
  readonly factorFrom: string | null | undefined;
  readonly population: Population;
  readonly providerFrom: string | null | undefined;
  readonly withoutFactor: number | null | undefined;
  readonly withoutIdentity: number | null | undefined;
  readonly " $fragmentType": "policyForm_policy";
};
export type policyForm_policy$key = {
  readonly " $data"?: policyForm_policy$data;
  readonly " $fragmentSpreads": FragmentRefs<"policyForm_policy">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "policyForm_policy",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "population",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "factorFrom",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "providerFrom",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "accounts",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "withoutFactor",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "withoutIdentity",
      "storageKey": null
    }
  ],
  "type": "SignInPolicy",
  "abstractKey": null
};

(node as any).hash = "38a40ce7ffe5015c4d40526f9c42ae8a";

export default node;

/**
 * @generated SignedSource<<74fd0a7d3b1dd66941ae2b7b2b1754ff>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type Population = "EMPLOYEE" | "EXTERNAL";
import { FragmentRefs } from "relay-runtime";
export type adminSecurityPolicy_policy$data = {
  readonly accounts: number;
  readonly factorFrom: string | null | undefined;
  readonly population: Population;
  readonly withoutFactor: number;
  readonly " $fragmentType": "adminSecurityPolicy_policy";
};
export type adminSecurityPolicy_policy$key = {
  readonly " $data"?: adminSecurityPolicy_policy$data;
  readonly " $fragmentSpreads": FragmentRefs<"adminSecurityPolicy_policy">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "adminSecurityPolicy_policy",
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
      "name": "accounts",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "withoutFactor",
      "storageKey": null
    }
  ],
  "type": "SignInPolicy",
  "abstractKey": null
};

(node as any).hash = "688ef8ddd4457b952f53a3b129c2b334";

export default node;

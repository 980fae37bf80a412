/**
 * @generated SignedSource<<256e1c6d3075bb5b8da13365a47bfb0f>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type Population = "EMPLOYEE" | "EXTERNAL";
import { FragmentRefs } from "relay-runtime";
export type adminSecurityPolicy_policy$data = {
  readonly accounts: number | null | undefined;
  readonly factorFrom: string | null | undefined;
  readonly population: Population;
  readonly withoutFactor: number | null | undefined;
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

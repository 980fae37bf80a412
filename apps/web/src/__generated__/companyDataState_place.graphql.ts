/**
 * @generated SignedSource<<305eba834ec823b9ed00026689539953>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type companyDataState_place$data = {
  readonly isBackedUp: boolean;
  readonly isBackupLate: boolean;
  readonly isProofLate: boolean;
  readonly lastBackupAt: string | null | undefined;
  readonly lastProvenRestoreAt: string | null | undefined;
  readonly " $fragmentType": "companyDataState_place";
};
export type companyDataState_place$key = {
  readonly " $data"?: companyDataState_place$data;
  readonly " $fragmentSpreads": FragmentRefs<"companyDataState_place">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "companyDataState_place",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "isBackedUp",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "lastBackupAt",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "isBackupLate",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "lastProvenRestoreAt",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "isProofLate",
      "storageKey": null
    }
  ],
  "type": "DataPlace",
  "abstractKey": null
};

(node as any).hash = "74a245e988241a87e94946de5e840390";

export default node;

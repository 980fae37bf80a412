/**
 * @generated SignedSource<<a0f93ad5589bfdbea1798143e4429bb2>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type ReportReason = "CONFIDENTIAL" | "DISRESPECT" | "FALSE" | "OTHER" | "PERSONAL_DATA" | "PROMOTION";
import { FragmentRefs } from "relay-runtime";
export type reportedCase_case$data = {
  readonly group: {
    readonly id: string;
    readonly name: string;
  };
  readonly id: string;
  readonly message: {
    readonly __typename: string;
    readonly id: string;
    readonly " $fragmentSpreads": FragmentRefs<"moderatedMessage_message">;
  } | null | undefined;
  readonly openedAt: string;
  readonly reports: ReadonlyArray<{
    readonly at: string;
    readonly reason: ReportReason;
    readonly reporter: {
      readonly company: string;
      readonly isExternal: boolean;
      readonly name: string;
    };
    readonly words: string | null | undefined;
  }>;
  readonly " $fragmentType": "reportedCase_case";
};
export type reportedCase_case$key = {
  readonly " $data"?: reportedCase_case$data;
  readonly " $fragmentSpreads": FragmentRefs<"reportedCase_case">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "reportedCase_case",
  "selections": [
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "openedAt",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Group",
      "kind": "LinkedField",
      "name": "group",
      "plural": false,
      "selections": [
        (v0/*:: as any*/),
        (v1/*:: as any*/)
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": null,
      "kind": "LinkedField",
      "name": "message",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "__typename",
          "storageKey": null
        },
        (v0/*:: as any*/),
        {
          "args": null,
          "kind": "FragmentSpread",
          "name": "moderatedMessage_message"
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Report",
      "kind": "LinkedField",
      "name": "reports",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "reason",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "words",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "at",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "Byline",
          "kind": "LinkedField",
          "name": "reporter",
          "plural": false,
          "selections": [
            (v1/*:: as any*/),
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "company",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "isExternal",
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "ReportCase",
  "abstractKey": null
};
})();

(node as any).hash = "6caa9a36a6d111f94231a56438f2beff";

export default node;

/**
 * @generated SignedSource<<d4ba1529c7316c4ba3092ff3083194ba>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type AppealOutcome = "LIFTED" | "UPHELD";
import { FragmentRefs } from "relay-runtime";
export type hidingPanel_hiding$data = {
  readonly advice: string | null | undefined;
  readonly adviceAskedAt: string | null | undefined;
  readonly appeal: string | null | undefined;
  readonly appealedAt: string | null | undefined;
  readonly decision: string | null | undefined;
  readonly group: {
    readonly id: string;
  };
  readonly hiddenBy: {
    readonly name: string;
  } | null | undefined;
  readonly id: string;
  readonly isOwn: boolean;
  readonly outcome: AppealOutcome | null | undefined;
  readonly viewerCanAppeal: boolean;
  readonly viewerCanAskAdvice: boolean;
  readonly viewerCanDecide: boolean;
  readonly " $fragmentType": "hidingPanel_hiding";
};
export type hidingPanel_hiding$key = {
  readonly " $data"?: hidingPanel_hiding$data;
  readonly " $fragmentSpreads": FragmentRefs<"hidingPanel_hiding">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "hidingPanel_hiding",
  "selections": [
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "isOwn",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Byline",
      "kind": "LinkedField",
      "name": "hiddenBy",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "name",
          "storageKey": null
        }
      ],
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
        (v0/*:: as any*/)
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "appealedAt",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "appeal",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "outcome",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "decision",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "adviceAskedAt",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "advice",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "viewerCanAppeal",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "viewerCanAskAdvice",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "viewerCanDecide",
      "storageKey": null
    }
  ],
  "type": "Hiding",
  "abstractKey": null
};
})();

(node as any).hash = "3db6e613546bccc04571e8d1233bda25";

export default node;

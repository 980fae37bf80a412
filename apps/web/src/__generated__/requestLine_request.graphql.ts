/**
 * @generated SignedSource<<4f34ddd0f280b1b12c8cd9b3608b9f51>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type BreakGlassScope = "ENTRY" | "ITEM" | "PERSON";
export type BreakGlassState = "ASKED" | "OPEN" | "OVER" | "REFUSED";
import { FragmentRefs } from "relay-runtime";
export type requestLine_request$data = {
  readonly decidedBy: {
    readonly name: string;
  } | null | undefined;
  readonly hours: number;
  readonly id: string;
  readonly noticeAt: string | null | undefined;
  readonly noticeReason: string | null | undefined;
  readonly opensUntil: string | null | undefined;
  readonly periodFrom: string | null | undefined;
  readonly periodUntil: string | null | undefined;
  readonly person: {
    readonly name: string;
  } | null | undefined;
  readonly reason: string;
  readonly requestedAt: string;
  readonly requestedBy: {
    readonly name: string;
  };
  readonly scope: BreakGlassScope;
  readonly state: BreakGlassState;
  readonly viewerCanDecide: boolean;
  readonly viewerCanEnd: boolean;
  readonly viewerCanRead: boolean;
  readonly " $fragmentType": "requestLine_request";
};
export type requestLine_request$key = {
  readonly " $data"?: requestLine_request$data;
  readonly " $fragmentSpreads": FragmentRefs<"requestLine_request">;
};

const node: ReaderFragment = (function(){
var v0 = [
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "name",
    "storageKey": null
  }
];
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "requestLine_request",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "id",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "scope",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "state",
      "storageKey": null
    },
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
      "name": "hours",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "requestedAt",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "periodFrom",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "periodUntil",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "noticeAt",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "noticeReason",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "opensUntil",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "viewerCanDecide",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "viewerCanEnd",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "viewerCanRead",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Byline",
      "kind": "LinkedField",
      "name": "requestedBy",
      "plural": false,
      "selections": (v0/*:: as any*/),
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Byline",
      "kind": "LinkedField",
      "name": "decidedBy",
      "plural": false,
      "selections": (v0/*:: as any*/),
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Byline",
      "kind": "LinkedField",
      "name": "person",
      "plural": false,
      "selections": (v0/*:: as any*/),
      "storageKey": null
    }
  ],
  "type": "BreakGlass",
  "abstractKey": null
};
})();

(node as any).hash = "41c18d36b265307b02de871522b62d20";

export default node;

/**
 * @generated SignedSource<<59edb784c2e81837afc3904afc372dfd>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type advice_request$data = {
  readonly advice: string | null | undefined;
  readonly askedAt: string;
  readonly body: string;
  readonly id: string;
  readonly reason: string;
  readonly title: string | null | undefined;
  readonly viewerCanAdvise: boolean;
  readonly " $fragmentType": "advice_request";
};
export type advice_request$key = {
  readonly " $data"?: advice_request$data;
  readonly " $fragmentSpreads": FragmentRefs<"advice_request">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "advice_request",
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
      "name": "title",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "body",
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
      "name": "askedAt",
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
      "name": "viewerCanAdvise",
      "storageKey": null
    }
  ],
  "type": "AdviceRequest",
  "abstractKey": null
};

(node as any).hash = "15eebeb809471674dd779f7c773f00f4";

export default node;

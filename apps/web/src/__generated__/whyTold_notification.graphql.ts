/**
 * @generated SignedSource<<0e15a06a9a533af26702feeb154b7e7f>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type NotificationEvent = "ANNOUNCED" | "FOLLOWED" | "INVITED" | "MENTIONED" | "MESSAGE" | "MESSAGE_REQUEST" | "POSTED" | "REPLIED" | "REQUESTED";
import { FragmentRefs } from "relay-runtime";
export type whyTold_notification$data = {
  readonly event: NotificationEvent;
  readonly group: {
    readonly id: string;
    readonly name: string;
  } | null | undefined;
  readonly post: {
    readonly id: string;
  } | null | undefined;
  readonly " $fragmentType": "whyTold_notification";
};
export type whyTold_notification$key = {
  readonly " $data"?: whyTold_notification$data;
  readonly " $fragmentSpreads": FragmentRefs<"whyTold_notification">;
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
  "name": "whyTold_notification",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "event",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Post",
      "kind": "LinkedField",
      "name": "post",
      "plural": false,
      "selections": [
        (v0/*:: as any*/)
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
        (v0/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "name",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Notification",
  "abstractKey": null
};
})();

(node as any).hash = "0882547bad33be6ce160cf2b31891494";

export default node;

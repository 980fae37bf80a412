/**
 * @generated SignedSource<<0f2df51e5bfd68dda8d5450b6c4cfc3e>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type GroupVisibility = "PRIVATE" | "PUBLIC" | "SECRET";
export type MembershipState = "ACTIVE" | "BANNED" | "INVITED" | "REQUESTED";
export type NotificationChannel = "APP" | "MAIL" | "PUSH";
export type NotificationChoice = "DIGEST" | "NEVER" | "NOW";
export type NotificationEvent = "ANNOUNCED" | "FOLLOWED" | "INVITED" | "MENTIONED" | "MESSAGE" | "MESSAGE_REQUEST" | "POSTED" | "REPLIED" | "REQUESTED";
import { FragmentRefs } from "relay-runtime";
export type wishesSheet_viewer$data = {
  readonly groups: {
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly id: string;
        readonly name: string;
        readonly viewerMembership: {
          readonly state: MembershipState;
        } | null | undefined;
        readonly viewerNotifications: ReadonlyArray<{
          readonly channel: NotificationChannel;
          readonly choice: NotificationChoice;
          readonly event: NotificationEvent;
          readonly isChosen: boolean;
        }>;
      };
    }>;
  };
  readonly id: string;
  readonly notificationDefaults: ReadonlyArray<{
    readonly channel: NotificationChannel;
    readonly choice: NotificationChoice;
    readonly event: NotificationEvent;
    readonly visibility: GroupVisibility;
  }>;
  readonly notificationWishes: ReadonlyArray<{
    readonly channel: NotificationChannel;
    readonly choice: NotificationChoice;
    readonly event: NotificationEvent;
  }>;
  readonly pushKey: string | null | undefined;
  readonly " $fragmentType": "wishesSheet_viewer";
};
export type wishesSheet_viewer$key = {
  readonly " $data"?: wishesSheet_viewer$data;
  readonly " $fragmentSpreads": FragmentRefs<"wishesSheet_viewer">;
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
  "name": "event",
  "storageKey": null
},
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "channel",
  "storageKey": null
},
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "choice",
  "storageKey": null
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "wishesSheet_viewer",
  "selections": [
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "pushKey",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "NotificationWish",
      "kind": "LinkedField",
      "name": "notificationWishes",
      "plural": true,
      "selections": [
        (v1/*:: as any*/),
        (v2/*:: as any*/),
        (v3/*:: as any*/)
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "NotificationDefault",
      "kind": "LinkedField",
      "name": "notificationDefaults",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "visibility",
          "storageKey": null
        },
        (v1/*:: as any*/),
        (v2/*:: as any*/),
        (v3/*:: as any*/)
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": [
        {
          "kind": "Literal",
          "name": "first",
          "value": 100
        }
      ],
      "concreteType": "ViewerGroupConnection",
      "kind": "LinkedField",
      "name": "groups",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "concreteType": "ViewerGroupEdge",
          "kind": "LinkedField",
          "name": "edges",
          "plural": true,
          "selections": [
            {
              "alias": null,
              "args": null,
              "concreteType": "Group",
              "kind": "LinkedField",
              "name": "node",
              "plural": false,
              "selections": [
                (v0/*:: as any*/),
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "name",
                  "storageKey": null
                },
                {
                  "alias": null,
                  "args": null,
                  "concreteType": "ViewerMembership",
                  "kind": "LinkedField",
                  "name": "viewerMembership",
                  "plural": false,
                  "selections": [
                    {
                      "alias": null,
                      "args": null,
                      "kind": "ScalarField",
                      "name": "state",
                      "storageKey": null
                    }
                  ],
                  "storageKey": null
                },
                {
                  "alias": null,
                  "args": null,
                  "concreteType": "NotificationWish",
                  "kind": "LinkedField",
                  "name": "viewerNotifications",
                  "plural": true,
                  "selections": [
                    (v1/*:: as any*/),
                    (v2/*:: as any*/),
                    (v3/*:: as any*/),
                    {
                      "alias": null,
                      "args": null,
                      "kind": "ScalarField",
                      "name": "isChosen",
                      "storageKey": null
                    }
                  ],
                  "storageKey": null
                }
              ],
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": "groups(first:100)"
    }
  ],
  "type": "Viewer",
  "abstractKey": null
};
})();

(node as any).hash = "1a764f926e6cad3947074eb8fd50a808";

export default node;

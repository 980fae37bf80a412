/**
 * @generated SignedSource<<ce671269cfdc8bca4fb0676a57dcb1ae>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type AccessLack = "ACCOUNT" | "EMPLOYEE" | "HISTORY" | "MEMBERSHIP" | "NETWORK_AUDIENCE" | "ORGANISATION" | "PUBLIC_GROUP";
export type AccessRule = "GROUP_DELETED" | "ITEM_DELETED" | "ITEM_HIDDEN" | "MEMBER" | "MEMBER_FOR_ALL" | "MEMBER_FOR_OWN" | "POST_DELETED" | "POST_HIDDEN" | "POST_INTERNAL" | "POST_OF_OTHERS" | "PUBLIC_GROUP";
export type AccountAccess = "ACTIVE" | "ENDED" | "INACTIVE" | "UNANSWERED";
export type MembershipRole = "CONTRIBUTOR" | "MANAGER" | "MODERATOR" | "READER";
export type MembershipState = "ACTIVE" | "BANNED" | "INVITED" | "REQUESTED";
export type PersonKind = "EMPLOYEE" | "EXTERNAL" | "SERVICE";
export type VoidMembership = "ACCOUNT" | "ENDED" | "EXTERNALS_OFF" | "FROZEN" | "GROUP_DELETED" | "LAPSED" | "PAST" | "RESPONSIBLE_GONE";
import { FragmentRefs } from "relay-runtime";
export type explanation_access$data = {
  readonly account: AccountAccess;
  readonly accountUntil: string | null | undefined;
  readonly answering: {
    readonly isViewer: boolean;
    readonly name: string;
  } | null | undefined;
  readonly group: {
    readonly name: string;
  };
  readonly isAllowed: boolean;
  readonly kind: PersonKind;
  readonly lacks: ReadonlyArray<AccessLack>;
  readonly membership: {
    readonly accessUntil: string | null | undefined;
    readonly endedAt: string | null | undefined;
    readonly historyFrom: string | null | undefined;
    readonly role: MembershipRole;
    readonly since: string;
    readonly state: MembershipState;
    readonly void: VoidMembership | null | undefined;
  } | null | undefined;
  readonly openedUntil: string | null | undefined;
  readonly person: {
    readonly company: string;
    readonly isViewer: boolean;
    readonly name: string;
  };
  readonly rules: ReadonlyArray<AccessRule>;
  readonly " $fragmentType": "explanation_access";
};
export type explanation_access$key = {
  readonly " $data"?: explanation_access$data;
  readonly " $fragmentSpreads": FragmentRefs<"explanation_access">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
},
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "isViewer",
  "storageKey": null
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "explanation_access",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "isAllowed",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "rules",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "lacks",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "kind",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "account",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "accountUntil",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "openedUntil",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Byline",
      "kind": "LinkedField",
      "name": "person",
      "plural": false,
      "selections": [
        (v0/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "company",
          "storageKey": null
        },
        (v1/*:: as any*/)
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Byline",
      "kind": "LinkedField",
      "name": "answering",
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
      "concreteType": "AccessMembership",
      "kind": "LinkedField",
      "name": "membership",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "role",
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
          "name": "since",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "historyFrom",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "accessUntil",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "endedAt",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "void",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "AccessExplanation",
  "abstractKey": null
};
})();

(node as any).hash = "5c4073347884ef7d2eb995694a5f8d59";

export default node;

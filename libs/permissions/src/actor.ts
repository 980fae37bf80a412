export type PersonKind = 'EMPLOYEE' | 'EXTERNAL' | 'SERVICE';
export type NetworkRole = 'OWNER' | 'IT_ADMIN' | 'COMMUNITY_LEAD' | 'COMPLIANCE_OFFICER' | 'SUPPORT_AGENT';
export type MembershipRole = 'MANAGER' | 'MODERATOR' | 'CONTRIBUTOR' | 'READER';
export type MembershipState = 'INVITED' | 'REQUESTED' | 'ACTIVE' | 'BANNED';

/** One current membership of the person who asks, with the facts of its group that decide rights. */
export interface ActorMembership {
  readonly groupId: string;
  readonly role: MembershipRole;
  readonly state: MembershipState;
  /** From when on the group's content may be read; null = all of it. */
  readonly historyFrom: Date | null;
  /** Whether walls between partner organisations stand in this group. */
  readonly walled: boolean;
  /** Until when they stood, where they went down: what is older is read as if they stood. Null = never, and for employees. */
  readonly wallsDownAt: Date | null;
  /** The group was deleted less than 30 days ago: its managers may still see and restore it. */
  readonly deleted: boolean;
  /** Direct messages between fixed people. */
  readonly isConversation?: boolean;
}

/** What rights depend on, and nothing that changes from request to request: the same facts give the same rights. */
export interface ActorFacts {
  readonly personId: string;
  readonly kind: PersonKind;
  /** The external's organisation; null for employees and services. */
  readonly partnerId: string | null;
  readonly networkRoles: readonly NetworkRole[];
  readonly memberships: readonly ActorMembership[];
}

/** Who asks: facts only, loaded once per request by the database, as of `now`. */
export interface Actor extends ActorFacts {
  /** The database's clock when the facts were loaded; rights never look at another one. */
  readonly now: Date;
  /** For messages: the language of the person, or of the request. */
  readonly language: 'fr' | 'en';
  /** The session that asks; null for jobs. */
  readonly sessionId: string | null;
  /** What a token's session is limited to (`graphql:adhoc`: may send GraphQL text of its own); null for a person's browser. */
  readonly sessionScope: string | null;
  /** A manager who looks at this group as this external, and can do nothing else. */
  readonly walk?: Walk;
}

/** A walk as an external: whose facts the actor bears, and until when. */
export interface Walk {
  readonly id: string;
  readonly groupId: string;
  readonly expiresAt: Date;
}

import type { Actor, ActorMembership, MembershipRole, MembershipState, NetworkRole, PersonKind } from '#permissions';
import { type Statement, sql } from '#persistence';

/** A membership as the database's functions say it: group, role, state, since when it reads, walled, deleted, until when walls stood, a conversation. */
export type MembershipTuple = readonly [
  string,
  MembershipRole,
  MembershipState,
  string | null,
  boolean,
  boolean,
  string | null,
  boolean?,
];
/** What the database's `app_enter` says of a person who may act now: everything that rights need. */
export interface ActorFacts {
  personId: string;
  kind: PersonKind;
  partnerId: string | null;
  language: 'fr' | 'en' | null;
  roles: NetworkRole[];
  memberships: MembershipTuple[];
  now: string;
}
/** What `app_enter_walk` says: the facts of the external, and the walk. */
export interface WalkFacts extends ActorFacts {
  walk: { id: string; groupId: string; expiresAt: string };
}
/** What `app_enter_by_token` says besides. */
export interface SessionFacts {
  facts: ActorFacts;
  sessionId: string;
  sessionScope: string | null;
  /** The session was last written more than five minutes ago. */
  isStale: boolean;
}

/** A person as an actor without a session's token: for jobs, and for events to an open socket. */
export const actorByPerson = (
  personId: string,
  sessionId: string | null,
): Statement<{ facts: ActorFacts | null }> => sql<{ facts: ActorFacts | null }>`
  select app_enter(${personId}) as facts
  where ${sessionId}::uuid is null or exists (select from sessions s where s.id = ${sessionId} and s.person_id = ${personId}
    and s.ended_at is null and s.idle_until > app_now() and s.expires_at > app_now())`;

export function toActor(
  facts: ActorFacts,
  language: 'fr' | 'en',
  session: { sessionId: string | null; sessionScope: string | null },
): Actor {
  return {
    personId: facts.personId,
    kind: facts.kind,
    partnerId: facts.partnerId,
    networkRoles: facts.roles,
    memberships: facts.memberships.map(toMembership),
    now: new Date(facts.now),
    language: facts.language ?? language,
    sessionId: session.sessionId,
    sessionScope: session.sessionScope,
  };
}

export const toMembership = ([
  groupId,
  role,
  state,
  from,
  walled,
  deleted,
  wallsDownAt,
  isConversation,
]: MembershipTuple): ActorMembership => ({
  groupId,
  role,
  state,
  historyFrom: from === null ? null : new Date(from),
  walled,
  wallsDownAt: wallsDownAt === null ? null : new Date(wallsDownAt),
  deleted,
  ...(isConversation && { isConversation }),
});

import type { ActorFacts, ActorMembership } from './actor.js';
import { equalFacts } from './equal-facts.js';
import { PerGroup } from './per-group.js';

/** The lists of groups that rules speak of, derived once from the actor's memberships. */
export interface MembershipFacts {
  /** Active member. */
  readonly memberOf: readonly string[];
  /** Those of them that are groups as people know them, and not conversations. */
  readonly groups: readonly string[];
  readonly conversations: readonly string[];
  /** Active member who may write: contributor and above. */
  readonly writesIn: readonly string[];
  readonly moderates: readonly string[];
  readonly manages: readonly string[];
  /** Managed, and deleted less than 30 days ago. */
  readonly managesDeleted: readonly string[];
  readonly invitedTo: readonly string[];
  readonly requested: readonly string[];
  readonly bannedFrom: readonly string[];
  /** Member of it where no wall limits the reader (always, for employees). */
  readonly open: readonly string[];
  /** Member of it behind a wall: only what is for all or for one's own organisation. */
  readonly walled: readonly string[];
  /** Of `open`: from when on, where walls stood before and the reader goes back so far. */
  readonly onceWalled: PerGroup;
  /** From when on each group's content may be read. */
  readonly history: PerGroup;
  /** Groups of which the whole history may be read; a list apart, so that most rows need no comparison of dates. */
  readonly whole: readonly string[];
  /** The others of `history`. */
  readonly dated: PerGroup;
}

const cache = new WeakMap<ActorFacts, MembershipFacts>();

export function membershipFacts(actor: ActorFacts): MembershipFacts {
  const key = equalFacts(actor);
  let facts = cache.get(key);
  if (!facts) cache.set(key, (facts = factsOf(key)));
  return facts;
}

/** The same, kept nowhere: for people who are spoken of and do not ask. */
export function factsOf(actor: ActorFacts): MembershipFacts {
  const isEmployee = actor.kind === 'EMPLOYEE';
  const ids = (keep: (m: ActorMembership) => boolean) => actor.memberships.filter(keep).map((m) => m.groupId);
  const active = (m: ActorMembership) => m.state === 'ACTIVE' && !m.deleted;
  const isLimited = (m: ActorMembership) => !isEmployee && m.walled;
  // An external is reader or contributor, never more, whatever a row says.
  const isManager = (m: ActorMembership) => isEmployee && m.role === 'MANAGER';
  const isModerator = (m: ActorMembership) => isEmployee && (m.role === 'MODERATOR' || m.role === 'MANAGER');
  const wasLimited = (m: ActorMembership) =>
    !isEmployee &&
    active(m) &&
    !m.walled &&
    m.wallsDownAt !== null &&
    (m.historyFrom === null || m.historyFrom < m.wallsDownAt);
  const history = actor.memberships.filter(active).map((m) => [m.groupId, m.historyFrom] as const);
  return {
    memberOf: ids(active),
    groups: ids((m) => active(m) && !m.isConversation),
    conversations: ids((m) => active(m) && m.isConversation === true),
    writesIn: ids((m) => active(m) && m.role !== 'READER'),
    moderates: ids((m) => active(m) && isModerator(m)),
    manages: ids((m) => active(m) && isManager(m)),
    managesDeleted: ids((m) => m.state === 'ACTIVE' && m.deleted && isManager(m)),
    invitedTo: ids((m) => m.state === 'INVITED' && !m.deleted),
    requested: ids((m) => m.state === 'REQUESTED' && !m.deleted),
    bannedFrom: ids((m) => m.state === 'BANNED'),
    open: ids((m) => active(m) && !isLimited(m)),
    walled: ids((m) => active(m) && isLimited(m)),
    onceWalled: new PerGroup(actor.memberships.filter(wasLimited).map((m) => [m.groupId, m.wallsDownAt] as const)),
    whole: ids((m) => active(m) && m.historyFrom === null),
    history: new PerGroup(history),
    dated: new PerGroup(history.filter(([, from]) => from !== null)),
  };
}

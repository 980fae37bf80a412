import type { Actor, ActorMembership, MembershipRole, MembershipState, NetworkRole, PersonKind } from '#permissions';
import { type Statement, raw, sql } from '#persistence';

type MembershipTuple = [string, MembershipRole, MembershipState, string | null, boolean, boolean];
export interface ActorRow {
  personId: string;
  kind: PersonKind;
  partnerId: string | null;
  language: 'fr' | 'en' | null;
  roles: NetworkRole[];
  memberships: MembershipTuple[];
  now: Date;
  sessionId: string | null;
  sessionScope: string | null;
  /** The session was last written more than five minutes ago. */
  isStale: boolean;
}

/** Everything that rights need of a person, if they may act now (`app_active`). Which memberships count is said by `app_memberships`. */
const facts = raw(`
  p.id as "personId", p.kind, p.partner_id as "partnerId", p.language, app_now() as now,
  array(select r.role from network_roles r where r.person_id = p.id and p.kind = 'EMPLOYEE') as roles,
  coalesce((select json_agg(json_build_array(m.group_id, m.role, m.state, m.history_from, m.walled, m.deleted))
    from app_memberships(p.id) m), '[]') as memberships`);

/** The person behind a session's token, by its hash. */
export const actorByToken = (tokenHash: Buffer): Statement<ActorRow> => sql<ActorRow>`
  select ${facts}, s.id as "sessionId", s.scope as "sessionScope",
    s.last_seen_at < app_now() - interval '5 minutes' as "isStale"
  from sessions s join persons p on p.id = s.person_id
  where s.token_hash = ${tokenHash} and s.ended_at is null and s.idle_until > app_now() and s.expires_at > app_now()
    and app_active(p)`;

/** A person as an actor without a session: for jobs, and for events to an open socket. */
export const actorByPerson = (personId: string, sessionId: string | null): Statement<ActorRow> => sql<ActorRow>`
  select ${facts}, ${sessionId}::uuid as "sessionId", null as "sessionScope", false as "isStale"
  from persons p where p.id = ${personId} and app_active(p)
    and (${sessionId}::uuid is null or exists (select from sessions s where s.id = ${sessionId} and s.person_id = p.id
      and s.ended_at is null and s.idle_until > app_now() and s.expires_at > app_now()))`;

export function toActor(row: ActorRow, language: 'fr' | 'en'): Actor {
  return {
    personId: row.personId,
    kind: row.kind,
    partnerId: row.partnerId,
    networkRoles: row.roles,
    memberships: row.memberships.map(toMembership),
    now: row.now,
    language: row.language ?? language,
    sessionId: row.sessionId,
    sessionScope: row.sessionScope,
  };
}

const toMembership = ([groupId, role, state, from, walled, deleted]: MembershipTuple): ActorMembership => ({
  groupId,
  role,
  state,
  historyFrom: from === null ? null : new Date(from),
  walled,
  deleted,
});

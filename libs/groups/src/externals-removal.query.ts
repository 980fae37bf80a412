import type { Actor } from '#permissions';
import { type Fragment, type Statement, raw, sql } from '#persistence';
import { tellOfMembers } from './events.js';
import { audit } from './membership-change.query.js';

/**
 * Ends the memberships of a group's externals, or of those of one organisation, and takes their invitations back: by mail, too.
 * `count` is how many were members. Each is an entry of the log, and the whole is one.
 */
export const removeExternals = (
  actor: Actor,
  groupId: string,
  partnerId: string | null,
): Statement<{ count: number }> => sql<{ count: number }>`
  with ended as (
    update memberships m set valid_to = app_now(), ended_by = ${actor.personId}, end_reason = 'REMOVED'
    from bylines b where b.id = m.person_id and b.kind = 'EXTERNAL' ${of(partnerId, 'b')}
      and m.group_id = ${groupId} and m.valid_to is null and m.state in ('ACTIVE', 'INVITED')
    returning m.person_id, m.state, m.role, m.unlisted_at),
  mails as (
    update invitations i set withdrawn_at = app_now() where i.group_id = ${groupId} and i.kind = 'EXTERNAL' ${of(partnerId, 'i')}
      and i.accepted_at is null and i.declined_at is null and i.withdrawn_at is null),
  gone as (select count(*)::int as n from ended where state = 'ACTIVE'),
  logged as (${audit(actor, 'group.memberRemove', groupId, sql`select person_id, json_build_object('from', role) from ended`)}),
  summed as (${audit(
    actor,
    'group.externalsRemove',
    groupId,
    sql`select ${partnerId}::uuid, json_build_object('count', n) from gone`,
  )})
  select gone.n as count, ${tellOfMembers(groupId, raw('select * from ended'))} as told, (select count(pg_notify('entrenous',
    json_build_object('kind', 'PERMISSIONS_CHANGED', 'personId', person_id)::text)) from ended) as told_ended,
    app_count_members(${groupId}, -gone.n, -gone.n) as counted
  from gone`;

const of = (partnerId: string | null, alias: 'b' | 'i'): Fragment =>
  partnerId === null ? raw('') : sql`and ${raw(alias)}.partner_id = ${partnerId}`;

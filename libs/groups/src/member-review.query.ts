import type { Actor } from '#permissions';
import { type Statement, sql } from '#persistence';
import { audit } from './membership-change.query.js';

/** When a membership ends by itself, and when the access of its person does. */
export const endsOf = (membershipId: string): Statement<{ here: Date | null; everywhere: Date | null }> => sql`
  select m.access_until as here, p.access_until as everywhere from memberships m join persons p on p.id = m.person_id where m.id = ${membershipId}`;

/**
 * That an external is still needed in the group; with `until`, for longer than their membership was to last. Gives no row when
 * it has ended meanwhile.
 */
export const keepMember = (
  actor: Actor,
  { groupId, membershipId, until }: { groupId: string; membershipId: string; until: Date | null },
): Statement<object> => sql`
  with kept as (
    update memberships m set reviewed_at = app_now(), access_until = coalesce(${until}::timestamptz, m.access_until)
    where m.id = ${membershipId} and m.group_id = ${groupId} and m.valid_to is null and m.state = 'ACTIVE'
      and (m.access_until is null or m.access_until > app_now())
    returning m.person_id, m.access_until),
  logged as (${audit(actor, 'group.memberKeep', groupId, sql`select person_id, json_build_object('until', access_until) from kept`)})
  select person_id from kept`;

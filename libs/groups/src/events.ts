import { LIVE_CHANNEL, notify } from '#live';
import { type Fragment, sql } from '#persistence';

/** Values of a SELECT that tell every process at commit; what an event concerns is decided again where it is delivered. */
export const tellGroup = (groupId: string): Fragment => notify({ kind: 'GROUP_CHANGED', groupId });

/** What only the group's moderators know of. */
export const tellModerators = (groupId: string): Fragment =>
  notify({ kind: 'GROUP_CHANGED', groupId, knownBy: 'moderate' });

/** Of a proposal to make it wider: to those who know of it, its externals where they could. */
export const tellOfWidening = (groupId: string, tellsExternals: Fragment): Fragment => sql`pg_notify(${LIVE_CHANNEL},
  json_build_object('kind', 'GROUP_CHANGED', 'groupId', ${groupId}::text, 'knownBy', 'seeWidening',
    'before', json_build_object('wideningTellsExternals', ${tellsExternals}))::text)`;

/**
 * Memberships came, went or changed: told to those whom the list of members tells one of them. `rows` gives person_id, role, state
 * and unlisted_at, as they were and as they are; people who are alike to the list are one, so that an event stays small.
 */
export const tellOfMembers = (groupId: string, rows: Fragment): Fragment => sql`pg_notify(${LIVE_CHANNEL},
  json_build_object('kind', 'GROUP_CHANGED', 'groupId', ${groupId}::text, 'members', (
    select coalesce(json_agg(x.member), '[]') from (select distinct jsonb_build_object('groupId', ${groupId}::text, 'personId', null, 'role', r.role,
        'state', r.state, 'unlistedAt', case when r.unlisted_at is not null then app_now() end, 'validTo', null,
        'person', jsonb_build_object('kind', b.kind, 'partnerId', b.partner_id)) as member
      from (${rows}) r join bylines b on b.id = r.person_id) x))::text)`;

/** The rights of everybody in the group may have changed. */
export const tellMembers = (groupId: string): Fragment => notify({ kind: 'PERMISSIONS_CHANGED', groupId });

/** The same of walls, or of a further organisation: its externals are told where there is something that they see no more. */
export const tellOfWalls = (groupId: string, areUp: Fragment): Fragment => sql`pg_notify(${LIVE_CHANNEL},
  json_build_object('kind', 'PERMISSIONS_CHANGED', 'groupId', ${groupId}::text,
    'forEmployees', not (${areUp} and app_has_sides(${groupId})))::text)`;

/** The rights of one person have changed. */
export const tellPerson = (personId: string): Fragment => notify({ kind: 'PERMISSIONS_CHANGED', personId });

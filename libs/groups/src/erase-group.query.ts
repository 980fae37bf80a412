import { auditInsert } from '#people';
import { type Statement, sql } from '#persistence';

/** Deleted for so long that nobody can restore it, and nothing in it held; the hour is for a restoring that began in time. */
const IS_DUE = `deleted_at < app_now() - interval '30 days 1 hour' and not exists (select from legal_holds h where h.released_at is null
  and (h.group_id = groups.id or exists (select from posts p where p.group_id = groups.id and p.author_id = h.person_id)
    or exists (select from comments c where c.group_id = groups.id and c.author_id = h.person_id)))`;

interface Row {
  readonly id: string;
}

export const groupsToErase = (): Statement<Row> => ({
  text: `select id from groups where ${IS_DUE} order by deleted_at, id`,
  values: [],
});

/** The group, if it is still to be erased; nobody else erases or restores it until the transaction ends. */
export const lockGroupToErase = (groupId: string): Statement<Row> => ({
  text: `select id from groups where id = $1 and ${IS_DUE} for update`,
  values: [groupId],
});

/** An empty group goes, with who was in it and who was invited. What the audit log says of it stays. */
export const eraseEmptyGroup = (groupId: string): readonly Statement<object>[] => [
  // foreign keys are looked for in tables that have no index for it: once per group, and nobody waits
  sql`select set_config('statement_timeout', '10min', true)`,
  sql`delete from invitations where group_id = ${groupId}`,
  sql`delete from subscriptions where group_id = ${groupId}`,
  sql`delete from widenings where group_id = ${groupId}`,
  sql`delete from memberships where group_id = ${groupId}`,
  sql`delete from walks where group_id = ${groupId}`,
  sql`delete from audience_growths where group_id = ${groupId}`,
  sql`delete from group_partners where group_id = ${groupId}`,
  sql`delete from groups where id = ${groupId}`,
  auditInsert({ actorId: null, action: 'group.erase', groupId, targetId: groupId }) as Statement<object>,
];

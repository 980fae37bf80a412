import { type PersonRow, personColumns, personJoins } from '#people';
import { type Actor, membershipFacts } from '#permissions';
import { type Fragment, type Statement, accessible, raw, sql } from '#persistence';
import { LIMITS } from './conversation.js';

/** Whether the viewer may write to the person `p`: the rule, and what is true of both accounts at this moment. */
const mayWriteTo = (actor: Actor, p: string): Fragment =>
  sql`${accessible(actor, 'writeTo', 'Person', p)} and app_may_write_to(${raw(p)}.id)`;

/** Those of these people to whom the viewer may write. */
export const writableAmong = (actor: Actor, ids: readonly string[]): Statement<{ id: string }> => sql<{ id: string }>`
  select p.id from persons p where p.id = any (${ids}::uuid[]) and ${mayWriteTo(actor, 'p')}`;

/** The same as a set: one by one the rule would be asked of everybody whose name begins so. */
const candidates = (actor: Actor): Fragment => {
  const listed = (kind: string): Fragment => sql`b.id = any (array(select l.person_id from listed_memberships l
    where l.kind = ${kind} and l.unlisted_at is null and l.group_id = any (${[...membershipFacts(actor).groups]}::uuid[])))`;
  return actor.kind === 'EMPLOYEE' ? sql`(b.kind = 'EMPLOYEE' or ${listed('EXTERNAL')})` : listed('EMPLOYEE');
};

/** People by the beginning of their name, or of a word of it, to whom the viewer may write. */
export const candidatesByName = (actor: Actor, text: string): Statement<PersonRow> => {
  const begins = (before: string) =>
    sql`app_fold(b.name) like ${before} || app_fold(${text.replace(/[\\%_]/g, '\\$&')}) || '%'`;
  return sql<PersonRow>`
  with found as materialized (
    select b.id, app_fold(b.name) as name from bylines b
    where ${text ? sql`(${begins('')} or ${begins('% ')} or ${begins('%-')})` : raw('true')}
      and ${candidates(actor)} and b.status = 'ACTIVE' and b.id <> ${actor.personId} and app_may_write_to(b.id)
    order by app_fold(b.name), b.id ${raw(`limit ${LIMITS.candidates}`)})
  select ${personColumns(actor, 'p')} from found join persons p on p.id = found.id ${personJoins('p')}
  where ${accessible(actor, 'writeTo', 'Person', 'p')}
  order by found.name, p.id`;
};

/**
 * Whether each external among these people and the viewer sees each other one in a group, as far as the viewer's own lists tell:
 * who begins a conversation must learn nothing of groups that they do not know.
 */
export const areAcquainted = (actor: Actor, ids: readonly string[]): Statement<{ all: boolean }> => sql<{
  all: boolean;
}>`
  with everyone as materialized (select b.id, b.kind, b.partner_id from bylines b where b.id = any (${[...ids, actor.personId]}::uuid[]))
  select not exists (select from everyone e, everyone o where e.kind = 'EXTERNAL' and o.id <> e.id and not exists (
    select from listed_memberships l join listed_memberships t on t.group_id = l.group_id join groups g on g.id = l.group_id
    where l.person_id = e.id and t.person_id = o.id and g.kind = 'GROUP' and t.unlisted_at is null and l.unlisted_at is null
      and (not g.walled or o.kind = 'EMPLOYEE' or o.partner_id = e.partner_id))) as "all"`;

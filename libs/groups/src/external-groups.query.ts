import type { Actor } from '#permissions';
import { type Statement, accessible, sql } from '#persistence';
import { type ListedGroup, groupColumns } from './group.query.js';

/** How many groups of one external are named. */
const MOST = 20;

/** Of each of these externals the groups in whose member list the viewer sees them, by name: nothing of their other groups. */
export const groupsOfExternals = (
  actor: Actor,
  personIds: readonly string[],
): Statement<ListedGroup & { readonly memberId: string }> => sql<ListedGroup & { readonly memberId: string }>`
  select opened.* from unnest(${personIds}::uuid[]) asked (id), lateral (
    select ${groupColumns('g')}, app_fold(g.name) as "sortName", m.person_id as "memberId"
    from memberships m join groups g on g.id = m.group_id join bylines b on b.id = m.person_id
    where m.person_id = asked.id and m.valid_to is null and m.state = 'ACTIVE' and g.kind = 'GROUP'
      and (m.access_until is null or m.access_until > app_now())
      and ${accessible(actor, 'list', 'Membership', 'm', { group: 'g', person: 'b' })}
      and ${accessible(actor, 'discover', 'Group', 'g')}
    order by app_fold(g.name), g.id limit ${MOST}) opened`;

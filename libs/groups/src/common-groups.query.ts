import { type Actor, membershipFacts } from '#permissions';
import { type Statement, accessible, raw, sql } from '#persistence';
import { type ListedGroup, groupColumns } from './group.query.js';

/** Groups of the viewer in whose member list they see this person, by name: nothing of the person's other groups. */
export const groupsInCommon = (
  actor: Actor,
  personId: string,
  { after, limit }: { after: readonly [string, string] | null; limit: number },
): Statement<ListedGroup> => sql<ListedGroup>`
  select ${groupColumns('g')}, app_fold(g.name) as "sortName"
  from memberships m join groups g on g.id = m.group_id join persons p on p.id = m.person_id
  where m.person_id = ${personId} and m.valid_to is null and m.state = 'ACTIVE' and g.kind = 'GROUP'
    and g.id = any (${membershipFacts(actor).memberOf}::uuid[])
    and ${accessible(actor, 'list', 'Membership', 'm', { group: 'g', person: 'p' })}
    ${after ? sql`and (app_fold(g.name), g.id) > (${after[0]}, ${after[1]}::uuid)` : raw('')}
  order by app_fold(g.name), g.id limit ${limit}`;

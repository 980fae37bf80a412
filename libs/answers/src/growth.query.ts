import { type Group, groupColumns } from '#groups';
import { type BylineRow, bylineJson } from '#people';
import type { Actor } from '#permissions';
import { type Statement, accessible, sql } from '#persistence';

export interface GrowthRow {
  readonly id: string;
  readonly at: string;
  readonly postCount: number;
  readonly group: Group;
  readonly person: BylineRow;
}
const MOST = 20;

/** What the viewer has not seen yet, newest first: of groups that they read, and people who are still in their lists of members. */
export const unseenGrowths = (actor: Actor): Statement<GrowthRow> => sql<GrowthRow>`
  select a.id, a.at, a.post_count as "postCount", (select row_to_json(x) from (select ${groupColumns('g')}) x) as "group", ${bylineJson(actor, 'b')} as person
  from audience_growths a join groups g on g.id = a.group_id join bylines b on b.id = a.person_id
    join memberships m on m.group_id = a.group_id and m.person_id = a.person_id and m.valid_to is null and m.state = 'ACTIVE'
  where a.author_id = ${actor.personId} and a.seen_at is null
    and ${accessible(actor, 'read', 'Group', 'g')} and ${accessible(actor, 'list', 'Membership', 'm', { group: 'g', person: 'b' })}
  order by a.at desc, a.id limit ${MOST}`;

/** No row when it is not the viewer's, or seen already. */
export const seeGrowth = (actor: Actor, id: string): Statement<{ id: string }> => sql`
  update audience_growths set seen_at = app_now() where id = ${id} and author_id = ${actor.personId} and seen_at is null returning id`;

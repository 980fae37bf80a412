import type { PartnerRow } from '#people';
import type { Actor } from '#permissions';
import { type Fragment, type Statement, accessible, raw, sql } from '#persistence';

export interface ReadershipRow {
  readonly postId: string;
  readonly isWholeCompany: boolean;
  readonly employees: number;
  readonly externals: number;
  readonly partners: { readonly partner: PartnerRow; readonly count: number }[];
}

/**
 * Who reads each of these posts, counted over the people whom the viewer sees: in a walled group, nothing of the others enters.
 * Employees of a group read all of it, and to employees the group's own counters say how many they are: thousands of members are
 * not counted at each post. Externals are, where there are any; and by externals everybody is, as the counters hold services too.
 */
export const readershipOf = (actor: Actor, postIds: readonly string[]): Statement<ReadershipRow> => sql<ReadershipRow>`
  select p.id as "postId", p.audience = 'NETWORK' as "isWholeCompany",
    ${actor.kind === 'EMPLOYEE' ? WHOLE_COMPANY : listedEmployees(actor)} as employees,
    outside.externals, outside.partners
  from posts p join groups g on g.id = p.group_id cross join lateral (
    select coalesce(sum(x.n), 0)::int as externals,
      coalesce(json_agg(json_build_object('count', x.n, 'partner', json_build_object('id', o.id, 'name', o.name, 'kind', o.kind, 'domains', o.domains))
        order by o.name, o.id) filter (where o.id is not null and ${accessible(actor, 'see', 'PartnerOrganisation', 'o')}), '[]') as partners
    from (select b.partner_id, count(*)::int as n from ${listed(actor)} and b.partner_id is not null
        and g.external_count > 0 and p.audience <> 'INTERNAL' and (m.history_from is null or m.history_from <= p.dated_at)
        and (p.partner_id is null or p.partner_id = b.partner_id or (not g.walled and p.dated_at >= coalesce(g.walls_down_at, '-infinity')))
      group by b.partner_id) x left join partner_organisations o on o.id = x.partner_id) outside
  where p.id = any (${postIds}::uuid[]) and ${accessible(actor, 'read', 'Post', 'p', { group: 'g' })}`;

/** The members of the group `g`, for employees all and for others those whom they see, as `m`, with their bylines `b`. */
const listed = (actor: Actor): Fragment => sql`memberships m join bylines b on b.id = m.person_id
  where m.group_id = g.id and m.valid_to is null and m.state = 'ACTIVE'
    and ${accessible(actor, actor.kind === 'EMPLOYEE' ? 'count' : 'list', 'Membership', 'm', { group: 'g', person: 'b' })}`;

const listedEmployees = (actor: Actor): Fragment =>
  sql`(select count(*)::int from ${listed(actor)} and b.partner_id is null)`;
const WHOLE_COMPANY = raw(`case when p.audience = 'NETWORK'
  then (select count(*)::int from persons e where e.kind = 'EMPLOYEE' and e.status = 'ACTIVE') else g.member_count - g.external_count end`);

import type { Actor } from '#permissions';
import { type Fragment, type Statement, accessible, sql } from '#persistence';
import type { PartnerRow } from '#people';

/** Members whom the viewer sees. */
export interface SeenMembers {
  readonly groupId: string;
  readonly total: number;
  readonly employees: number;
  readonly externals: number;
  /** Of the viewer's own organisation. */
  readonly colleagues: number;
}

/** Counted one by one, for those who do not see all: nothing of the others enters. */
export const seenMembers = (actor: Actor, groupIds: readonly string[]): Statement<SeenMembers> => sql<SeenMembers>`
  with seen as materialized (${seen(actor, groupIds)})
  select "groupId", count(*)::int as total, count(*) filter (where kind = 'EMPLOYEE')::int as employees,
    count(*) filter (where kind = 'EXTERNAL')::int as externals, count(*) filter (where partner_id = ${actor.partnerId})::int as colleagues
  from seen group by 1`;

export interface PartnerShareRow {
  readonly groupId: string;
  readonly partner: PartnerRow;
  readonly count: number;
}

/** Members by organisation, of organisations that the viewer may see. */
export const partnerShares = (
  actor: Actor,
  groupIds: readonly string[],
): Statement<PartnerShareRow> => sql<PartnerShareRow>`
  with seen as materialized (${seen(actor, groupIds)} and b.partner_id is not null),
  shares as materialized (select "groupId", partner_id, count(*)::int as count from seen group by 1, 2)
  select s."groupId", s.count, json_build_object('id', o.id, 'name', o.name, 'kind', o.kind, 'domains', o.domains) as partner
  from shares s join partner_organisations o on o.id = s.partner_id
  where ${accessible(actor, 'see', 'PartnerOrganisation', 'o')} order by o.name, o.id`;

/** Members of these groups: for employees all, for others those whom they may list; of externals, those whose access is valid at this moment. */
const seen = (actor: Actor, groupIds: readonly string[]): Fragment => sql`
  select m.group_id as "groupId", b.kind, b.partner_id
  from memberships m join groups g on g.id = m.group_id join bylines b on b.id = m.person_id
  where m.group_id = any (${groupIds}::uuid[]) and m.valid_to is null and m.state = 'ACTIVE'
    and ${accessible(actor, actor.kind === 'EMPLOYEE' ? 'count' : 'list', 'Membership', 'm', { group: 'g', person: 'b' })}
    and (b.kind = 'EMPLOYEE' or exists (select from listed_memberships l where l.group_id = m.group_id and l.person_id = m.person_id offset 0))`;

/** Organisations named at the groups, of those that the viewer may see. */
export const namedPartners = (
  actor: Actor,
  groupIds: readonly string[],
): Statement<{ groupId: string; partner: PartnerRow }> => sql`
  select gp.group_id as "groupId", json_build_object('id', o.id, 'name', o.name, 'kind', o.kind, 'domains', o.domains) as partner
  from group_partners gp join groups g on g.id = gp.group_id join partner_organisations o on o.id = gp.partner_id
  where gp.group_id = any (${groupIds}::uuid[]) and ${accessible(actor, 'read', 'Group', 'g')} and ${accessible(actor, 'see', 'PartnerOrganisation', 'o')}
  order by o.name, o.id`;

/** Employees of the company who can sign in. */
export const employeeCount = (): Statement<{ count: number }> => sql`
  select count(*)::int as count from persons p where p.kind = 'EMPLOYEE' and p.status = 'ACTIVE'`;

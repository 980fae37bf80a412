import { AUDIT_AREAS, type Actor, membershipFacts } from '#permissions';
import { type Fragment, type Statement, accessible, joinSql, raw, sql } from '#persistence';
import { type BylineRow, bylineOf } from '#people';
import { AUDIT_KINDS } from './audit-actions.js';

/** An entry as its viewer may know it. */
export interface AuditRow {
  readonly id: string;
  readonly at: Date;
  /** The same to the microsecond, for the cursor. */
  readonly place: string;
  readonly area: string;
  readonly action: string;
  readonly outcome: 'DONE' | 'REFUSED';
  readonly data: Readonly<Record<string, unknown>>;
  readonly actor: BylineRow | null;
  /** The person whom it concerns, where it is a person. */
  readonly target: BylineRow | null;
  readonly partnerName: string | null;
  /** Whether the entry is about a group at all. */
  readonly hasGroup: boolean;
  /** Only of a group that the viewer belongs to. */
  readonly groupId: string | null;
  readonly groupName: string | null;
}

export interface AuditFilter {
  /** Who acted, or whom it concerns. */
  readonly personId?: string | null;
  readonly groupId?: string | null;
  readonly kind?: keyof typeof AUDIT_KINDS | null;
  readonly action?: string | null;
  readonly from?: Date | null;
  /** Exclusive. */
  readonly until?: Date | null;
}
export interface AuditPage {
  readonly filter: AuditFilter;
  /** Instant and key of the entry before the page. */
  readonly after: readonly [string, string] | null;
  readonly limit: number;
}

/**
 * Newest first. Which rows the viewer may read is said by the rule; from where they are looked for, by `branches`: each walks
 * along one index and stops after a page, so that a log of a million rows costs as little as a short one.
 */
export const auditPage = (actor: Actor, page: AuditPage): Statement<AuditRow> => sql<AuditRow>`
  with found as materialized (
    select f.id, f.at from (${joinSql(branches(actor, page), ' union ')}) f order by f.at desc, f.id desc limit ${page.limit})
  select ${columns(actor)} from found f join audit_log e on e.id = f.id ${JOINS(actor)} order by f.at desc, f.id desc`;

export const auditEntry = (actor: Actor, id: string): Statement<AuditRow> => sql<AuditRow>`
  select ${columns(actor)} from audit_log e ${JOINS(actor)} where e.id = ${id} and ${accessible(actor, 'read', 'AuditEntry', 'e')}`;

const columns = (actor: Actor): Fragment => sql`e.id, e.at, e.at::text as place, e.area, e.action, e.outcome, e.data,
  ${bylineOf(actor, 'e.actor_id')} as actor, ${bylineOf(actor, 'e.target_id')} as target,
  (select o.name from partner_organisations o where o.id = e.target_id) as "partnerName",
  e.group_id is not null as "hasGroup", g.id as "groupId", g.name as "groupName"`;
/** A group is named to who is in it, and to nobody else. */
const JOINS = (actor: Actor): Fragment =>
  sql`left join groups g on g.id = e.group_id and g.id = any (${[...membershipFacts(actor).memberOf]}::uuid[])`;

/** Where to look: by what is asked for where that is rare, otherwise by what the viewer may read. */
function branches(actor: Actor, page: AuditPage): Fragment[] {
  const { personId, groupId, kind, action } = page.filter;
  const { memberOf, manages } = membershipFacts(actor);
  // Whoever is not in a group must not gather the entries about it, which a pseudonym keeps apart.
  if (groupId && !memberOf.includes(groupId)) return [walk(actor, page, raw('false'))];
  if (personId)
    return [walk(actor, page, sql`l.actor_id = ${personId}`), walk(actor, page, sql`l.target_id = ${personId}`)];
  if (groupId) return [walk(actor, page, sql`l.group_id = ${groupId}`)];
  const areas: readonly string[] | null = kind ? AUDIT_KINDS[kind] : null;
  if (actor.networkRoles.includes('COMPLIANCE_OFFICER')) {
    if (action) return [walk(actor, page, sql`l.action = ${action}`)];
    return [areas ? each(actor, page, 'area', areas) : walk(actor, page, raw('true'))];
  }
  const network = AUDIT_AREAS.network.filter((area) => !areas || areas.includes(area));
  return [
    walk(actor, page, sql`l.target_id = ${actor.personId}`),
    ...(actor.networkRoles.includes('IT_ADMIN') && network.length > 0
      ? [each(actor, page, 'area', network, raw('l.group_id is null'))]
      : []),
    ...(manages.length > 0 ? [each(actor, page, 'group_id', manages)] : []),
  ];
}

/** The first page of the rows of this condition that the viewer may read and that fit the filter. */
const walk = (actor: Actor, page: AuditPage, condition: Fragment): Fragment => sql`
  (select l.id, l.at from audit_log l where ${condition} and ${fits(actor, page)} order by l.at desc, l.id desc limit ${page.limit})`;

/** The same for each of some values: a walk along the index for each. */
const each = (
  actor: Actor,
  page: AuditPage,
  column: 'area' | 'group_id',
  values: readonly string[],
  condition: Fragment = raw('true'),
): Fragment => sql`
  (select x.id, x.at from unnest(${[...values]}::${raw(column === 'area' ? 'text' : 'uuid')}[]) k (v) cross join lateral
    ${walk(actor, page, sql`l.${raw(column)} = k.v and ${condition}`)} x)`;

const fits = (actor: Actor, { filter, after }: AuditPage): Fragment => {
  const { groupId, kind, action, from, until } = filter;
  return sql`${accessible(actor, 'read', 'AuditEntry', 'l')}
    ${groupId ? sql`and l.group_id = ${groupId}` : raw('')}
    ${kind ? sql`and l.area = any (${[...AUDIT_KINDS[kind]]}::text[])` : raw('')}
    ${action ? sql`and l.action = ${action}` : raw('')}
    ${from ? sql`and l.at >= ${from}` : raw('')} ${until ? sql`and l.at < ${until}` : raw('')}
    ${after ? sql`and (l.at, l.id) < (${after[0]}::timestamptz, ${after[1]}::uuid)` : raw('')}`;
};

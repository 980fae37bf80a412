import type { Actor, NetworkRole, PersonKind } from '#permissions';
import { type Fragment, Order, type SortKey, type Sorting, type Statement, accessible, raw, sql } from '#persistence';
import { type BylineRow, bylineOf } from './byline.js';
import type { PersonStatus } from './person.entity.js';
import { notifyOf } from './tell-sockets.js';

/** An account as its administrator sees it: nothing of what the person reads or writes. */
export interface AccountRow {
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
  readonly kind: PersonKind;
  readonly status: PersonStatus;
  readonly company: string;
  readonly networkRoles: readonly NetworkRole[];
  readonly lastSeenAt: Date | null;
  readonly accessUntil: Date | null;
  readonly sponsor: BylineRow | null;
  readonly sessionCount: number;
  readonly hasFactor: boolean;
}

/** A row of the list, and where it stands in its order. */
export interface ListedAccountRow extends AccountRow {
  readonly place: readonly string[];
}

const accountsWhere = <Row extends AccountRow = AccountRow>(
  actor: Actor,
  condition: Fragment,
  tail: Fragment,
  more: Fragment = raw(''),
): Statement<Row> => sql<Row>`
  select p.id, p.name, p.email, p.kind, p.status, p.access_until as "accessUntil", ${more}
    coalesce(o.name, (select company_name from network)) as company, v.last_seen_at as "lastSeenAt",
    array(select r.role from network_roles r where r.person_id = p.id order by r.role) as "networkRoles",
    ${bylineOf(actor, 'p.sponsor_id')} as sponsor,
    (select count(*)::int from sessions s where s.person_id = p.id and s.scope is null and s.ended_at is null
      and s.idle_until > app_now() and s.expires_at > app_now()) as "sessionCount",
    exists (select from factors f where f.person_id = p.id and f.confirmed_at is not null) as "hasFactor"
  from persons p left join partner_organisations o on o.id = p.partner_id left join visits v on v.person_id = p.id
  where ${accessible(actor, 'administer', 'Account', 'p')} and ${condition} ${tail}`;

export interface AccountFilter {
  readonly search?: string | null;
  readonly kind?: PersonKind | null;
  readonly status?: PersonStatus | null;
}
export type AccountOrder = 'NAME' | 'COMPANY' | 'STATUS' | 'ACCESS_UNTIL' | 'LAST_SEEN';

export interface AccountPage extends AccountFilter {
  readonly sorting: Sorting<AccountOrder>;
  /** The place of the row before the page. */
  readonly after: readonly string[] | null;
  readonly limit: number;
}

/** Whoever has no end of access stands behind all who have one; whoever never came, before all who came. */
const SORTED_BY: Readonly<Record<Exclude<AccountOrder, 'NAME'>, SortKey>> = {
  COMPANY: { by: raw(`coalesce(app_fold(o.name), '')`), type: 'text' },
  STATUS: { by: raw('p.status'), type: 'text' },
  ACCESS_UNTIL: { by: raw(`coalesce(p.access_until, 'infinity')`), type: 'timestamptz' },
  LAST_SEEN: { by: raw(`coalesce(v.last_seen_at, '-infinity')`), type: 'timestamptz' },
};
const BY_NAME: readonly SortKey[] = [
  { by: raw('app_fold(p.name)'), type: 'text' },
  { by: raw('p.id'), type: 'uuid' },
];
const keysOf = (by: AccountOrder): readonly SortKey[] => (by === 'NAME' ? BY_NAME : [SORTED_BY[by], ...BY_NAME]);

const matching = ({ search, kind, status }: AccountFilter): Fragment => sql`p.kind <> 'SERVICE'
  ${search ? sql`and position(app_fold(${search.trim()}) in app_fold(concat_ws(' ', p.name, p.email))) > 0` : raw('')}
  ${kind ? sql`and p.kind = ${kind}` : raw('')}
  ${status ? sql`and p.status = ${status}` : raw('')}`;

export const accounts = (
  actor: Actor,
  { sorting, after, limit, ...filter }: AccountPage,
): Statement<ListedAccountRow> => {
  const order = new Order(keysOf(sorting.by), sorting.direction);
  return accountsWhere<ListedAccountRow>(
    actor,
    sql`${matching(filter)} ${order.beyond(after)}`,
    sql`order by ${order.by} limit ${limit}`,
    sql`${order.place} as place,`,
  );
};

/** How many accounts the list would show, were it paged to its end. */
export const accountCount = (actor: Actor, filter: AccountFilter): Statement<{ count: number }> => sql`
  select count(*)::int as count from persons p
  where ${accessible(actor, 'administer', 'Account', 'p')} and ${matching(filter)}`;

export const accountByKey = (actor: Actor, id: string): Statement<AccountRow> =>
  accountsWhere(actor, sql`p.id = ${id}`, raw(''));

/** The row, held until the transaction ends. */
export const accountToChange = (actor: Actor, id: string): Statement<AccountRow> =>
  accountsWhere(actor, sql`p.id = ${id}`, raw('for update of p'));

/**
 * Suspends an account and ends its sessions. A sponsor who goes is replaced at once by another employee of a group that they
 * share with the external, a manager first; where there is none, the external is suspended too. Gives those who got another one.
 */
export const suspend = (byId: string | null, id: string): Statement<{ id: string; successor: string | null }> => sql`
  with orphans as (
    select e.id, (select other.person_id from memberships mine
        join groups g on g.id = mine.group_id and g.kind = 'GROUP' and g.deleted_at is null and g.externals_allowed
        join memberships other on other.group_id = mine.group_id and other.valid_to is null and other.state = 'ACTIVE'
          and (other.access_until is null or other.access_until > app_now())
        join persons o on o.id = other.person_id and o.kind = 'EMPLOYEE' and app_active(o) and o.id <> ${id}
      where mine.person_id = e.id and mine.valid_to is null and mine.state = 'ACTIVE'
        and (mine.access_until is null or mine.access_until > app_now())
      order by other.role = 'MANAGER' desc, other.since, other.person_id limit 1) as successor
    from persons e where e.sponsor_id = ${id} and e.kind = 'EXTERNAL' and e.status = 'ACTIVE'),
  moved as (
    update persons e set sponsor_id = coalesce(o.successor, e.sponsor_id), status = case when o.successor is null then 'SUSPENDED' else e.status end
    from orphans o where e.id = o.id returning e.id, o.successor),
  suspended as (update persons set status = 'SUSPENDED' where id = ${id}),
  gone as (select ${id}::uuid as id union all select id from moved where successor is null),
  ended as (update sessions s set ended_at = app_now() from gone where s.person_id = gone.id and s.ended_at is null),
  recorded as (insert into audit_outbox (actor_id, action, target_id, data)
    values (${byId}, 'account.suspend', ${id}, '{}')),
  followed as (insert into audit_outbox (actor_id, action, target_id, data)
    select ${byId}::uuid, case when successor is null then 'account.suspend' else 'account.sponsor' end, id,
      json_build_object('sponsorGone', ${id}::text, 'successor', successor) from moved),
  noticed as (
    insert into notices (person_id, kind, data) select successor, 'ACCESS_TAKEN_OVER', json_build_object('personId', id)
    from moved where successor is not null and successor is distinct from ${byId}::uuid)
  select id, null::uuid as successor, ${notifyOf('gone.id')} as told from gone
  union all select id, successor, ${notifyOf('moved.id')} from moved where successor is not null`;

export const reactivate = (byId: string | null, id: string): Statement<object> => sql`
  with reactivated as (update persons set status = 'ACTIVE' where id = ${id})
  insert into audit_outbox (actor_id, action, target_id) values (${byId}, 'account.reactivate', ${id})`;

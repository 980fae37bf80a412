import { type BylineRow, bylineJson, type PartnerRow } from '#people';
import { type Actor, type MembershipRole, type PersonKind } from '#permissions';
import { type Fragment, Order, type SortKey, type Statement, accessible, raw, sql } from '#persistence';

/** By which road somebody reads: as external or service of the group, as its member, or as anybody of the company. */
export type ReaderPath = 'EXTERNAL' | 'SERVICE' | 'MEMBER' | 'COMPANY';

/** Members who are alike to the rules: one of them is asked for all. */
export interface MemberClass {
  readonly kind: PersonKind;
  readonly partnerId: string | null;
  readonly role: MembershipRole;
  /** As PostgreSQL writes it: an instant is compared whole. */
  readonly historyFrom: string | null;
  /** Who of them wrote what is asked about: the rules know them. */
  readonly authorId: string | null;
  readonly count: number;
}

/** What is asked: the readers of something in this group, at an instant (null: now). */
export interface Asked {
  readonly groupId: string;
  /** Who wrote it, and what it answers; nobody, for the group itself. */
  readonly authorIds: readonly string[];
  readonly at: Date | null;
}

const CLASS = raw('l.kind, l.partner_id, l.role, l.history_from::text');

/** The members of the group of whom the viewer may know, as the rule of its list says; of the past, its managers know all. */
const listed = (actor: Actor, { groupId, at }: Asked): Fragment =>
  at
    ? sql`app_listed_members(${groupId}, ${at}) l`
    : sql`app_listed_members(${groupId}, null) l join memberships m on m.id = l.membership_id join groups g on g.id = m.group_id
        join bylines mb on mb.id = m.person_id and ${accessible(actor, 'list', 'Membership', 'm', { group: 'g', person: 'mb' })}`;

const authorOf = ({ authorIds }: Asked): Fragment =>
  sql`case when l.person_id = any (${authorIds}::uuid[]) then l.person_id end`;

export const memberClasses = (actor: Actor, asked: Asked): Statement<MemberClass> => sql<MemberClass>`
  select l.kind, l.partner_id as "partnerId", l.role, l.history_from::text as "historyFrom",
    ${authorOf(asked)} as "authorId", count(*)::int as count
  from ${listed(actor, asked)} group by ${CLASS}, 5`;

/** Employees who read without being members: all of them, or these. */
export type Company = 'ALL' | readonly string[];
const isOf = (company: Company): Fragment =>
  company === 'ALL' ? raw('') : sql`and e.person_id = any (${company}::uuid[])`;

export const companyCount = ({ groupId, at }: Asked, company: Company): Statement<{ count: number }> => sql`
  select count(*)::int as count from app_employees_at(${at}) e
  where e.person_id not in (select l.person_id from app_listed_members(${groupId}, ${at}) l) ${isOf(company)}`;

/** What something was at an instant, where it was something else than now. */
export const pastStates = (
  { groupId, at }: Asked,
  things: readonly { subject: string; id: string }[],
): Statement<{ id: string; facts: Readonly<Record<string, unknown>> | null }> => sql`
  select t.id, app_past_state(t.subject, t.id, ${at}, ${groupId}) as facts
  from unnest(${things.map(({ subject }) => subject)}::text[], ${things.map(({ id }) => id)}::uuid[]) t (subject, id)`;

/** One reader, as the viewer may know them. */
export interface ReaderRow {
  readonly path: ReaderPath;
  readonly byline: BylineRow;
  readonly partner: PartnerRow | null;
  readonly role: MembershipRole | null;
  readonly since: string | null;
  readonly place: readonly string[];
}
export interface ReaderPage {
  readonly after: readonly string[] | null;
  readonly limit: number;
}

const KEYS: readonly SortKey[] = [
  { by: raw(`array_position('{EXTERNAL,SERVICE,MEMBER,COMPANY}', r.path)`), type: 'int' },
  { by: raw(`case when r.path = 'EXTERNAL' then app_fold(b.company) else '' end`), type: 'text' },
  { by: raw('app_fold(b.name)'), type: 'text' },
  { by: raw('b.id'), type: 'uuid' },
];

/** The people of these classes, and of the company whom `company` names: externals first, by organisation, then by name. */
export function readersPage(
  actor: Actor,
  asked: Asked,
  readers: { readonly classes: readonly MemberClass[]; readonly company: Company },
  { after, limit }: ReaderPage,
): Statement<ReaderRow> {
  const order = new Order(KEYS, 'ASCENDING');
  const company =
    readers.company.length === 0
      ? raw('')
      : sql`union all select e.person_id, 'COMPANY', null, null from app_employees_at(${asked.at}) e
          where e.person_id not in (select l.person_id from app_listed_members(${asked.groupId}, ${asked.at}) l) ${isOf(readers.company)}`;
  return sql<ReaderRow>`
    with r as (
      select l.person_id, case l.kind when 'EMPLOYEE' then 'MEMBER' else l.kind end as path, l.role, l.since
      from ${listed(actor, asked)}
        join jsonb_to_recordset(${JSON.stringify(readers.classes)}) c ("kind" text, "partnerId" uuid, "role" text, "historyFrom" text, "authorId" uuid)
          on c."kind" = l.kind and c."partnerId" is not distinct from l.partner_id and c."role" = l.role
            and c."historyFrom" is not distinct from l.history_from::text and c."authorId" is not distinct from ${authorOf(asked)}
      ${company})
    select r.path, ${bylineJson(actor, 'b')} as byline, r.role, r.since,
      (select json_build_object('id', o.id, 'name', o.name, 'kind', o.kind, 'domains', o.domains) from partner_organisations o
        where o.id = b.partner_id and ${accessible(actor, 'see', 'PartnerOrganisation', 'o')}) as partner, ${order.place} as place
    from r join bylines b on b.id = r.person_id
    where true ${order.beyond(after)} order by ${order.by} limit ${limit}`;
}

/** Organisations of which the viewer may know, of these. */
export const partnersByKeys = (actor: Actor, ids: readonly string[]): Statement<PartnerRow> => sql<PartnerRow>`
  select o.id, o.name, o.kind, o.domains from partner_organisations o
  where o.id = any (${ids}::uuid[]) and ${accessible(actor, 'see', 'PartnerOrganisation', 'o')} order by o.name, o.id`;

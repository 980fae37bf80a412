import { type Actor, type PersonKind, membershipFacts } from '#permissions';
import { type Fragment, type Statement, accessible, raw, sql } from '#persistence';
import type { PersonStatus } from './person.entity.js';
import type { PartnerRow } from './partner-organisation.entity.js';

/** A person as their viewer sees them. */
export interface PersonRow {
  readonly id: string;
  readonly sourceId: string | null;
  readonly kind: PersonKind;
  readonly status: PersonStatus;
  readonly name: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly title: string | null;
  readonly company: string;
  readonly photoId: string | null;
  readonly partner: PartnerRow | null;
  readonly department: string | null;
  readonly site: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly about: string | null;
  readonly skills: readonly string[];
  readonly interests: readonly string[];
  readonly joinedAt: Date | string | null;
  readonly accessUntil: Date | string | null;
  /** Beyond name, photo, title and company. */
  readonly seesDetails: boolean;
  readonly canRequestContact: boolean;
  readonly contact: { state: 'REQUESTED' | 'ACCEPTED'; isMine: boolean; since: string | null } | null;
  /** Orders lists by name. */
  readonly sortName: string;
}

/** The columns of a `PersonRow`; `p` must have been joined by `personJoins`. */
export const personColumns = (actor: Actor, p: string): Fragment => sql`
  ${raw(COLUMNS.replaceAll('p.', `${p}.`))},
  coalesce(partner_of_${raw(p)}.name, (select company_name from network)) as company,
  case when partner_of_${raw(p)}.id is not null then json_build_object('id', partner_of_${raw(p)}.id, 'name', partner_of_${raw(p)}.name,
    'kind', partner_of_${raw(p)}.kind, 'domains', partner_of_${raw(p)}.domains) end as partner,
  ${accessible(actor, 'seeDetails', 'Person', p)} as "seesDetails",
  ${accessible(actor, 'requestContact', 'Person', p)} as "canRequestContact",
  (select json_build_object('state', known.state, 'isMine', known.requester_id = ${actor.personId}::uuid, 'since', known.accepted_at)
    from contacts known where least(known.requester_id, known.addressee_id) = least(${actor.personId}::uuid, ${raw(p)}.id)
      and greatest(known.requester_id, known.addressee_id) = greatest(${actor.personId}::uuid, ${raw(p)}.id)) as contact`;

export const personJoins = (p: string): Fragment =>
  raw(`left join partner_organisations partner_of_${p} on partner_of_${p}.id = ${p}.partner_id`);

const COLUMNS = `p.id, p.source_id as "sourceId", p.kind, p.status, p.name, p.given_name as "givenName", p.family_name as "familyName",
  p.title, p.photo_id as "photoId", p.department, p.site, p.phone, p.email, p.about, p.skills, p.interests,
  p.joined_at as "joinedAt", p.access_until as "accessUntil", app_fold(p.name) as "sortName"`;

/** People of these keys whom the viewer may see. */
export const personsByKeys = (actor: Actor, keys: readonly string[]): Statement<PersonRow> => sql<PersonRow>`
  select ${personColumns(actor, 'p')} from persons p ${personJoins('p')}
  where p.id = any (${keys}::uuid[]) and ${accessible(actor, 'see', 'Person', 'p')}`;

export interface DirectoryFilter {
  readonly search?: string | null;
  readonly topic?: string | null;
  readonly partnerId?: string | null;
  readonly kind?: PersonKind | null;
  /** Name and key of the row before the page. */
  readonly after: readonly [string, string] | null;
  readonly limit: number;
}

/**
 * Whom the viewer may see, found as a set: looking up each of twenty thousand people by the rule would take seconds. What
 * is shown of them in the end is decided by the rule itself.
 */
const candidates = (actor: Actor): Fragment =>
  actor.kind === 'EMPLOYEE'
    ? sql`(b.kind = 'EMPLOYEE' or b.sponsor_id = ${actor.personId}
        or b.id = any (array(select l.person_id from listed_memberships l where l.kind <> 'EMPLOYEE' and ${isListed(actor)})))`
    : sql`b.id = any (array(select l.person_id from listed_memberships l where ${isListed(actor)}))`;
/**
 * The same of one name that was found: only what concerns it is looked at, where all whom the viewer meets would be thousands. A subselect
 * with a limit, so that no planner lists them all the same.
 */
const isCandidate = (actor: Actor): Fragment => {
  const isMet = sql`coalesce((select true from listed_memberships l where l.person_id = b.id and ${isListed(actor)} limit 1), false)`;
  return actor.kind === 'EMPLOYEE' ? sql`(b.kind = 'EMPLOYEE' or b.sponsor_id = ${actor.personId} or ${isMet})` : isMet;
};
/** Shown as a member to the viewer: see `unlistedAt` of a membership. A conversation opens no profile. */
const isListed = (actor: Actor): Fragment => sql`(l.unlisted_at is null or l.group_id = any (app_moderated_groups()))
  and l.group_id <> all (${[...membershipFacts(actor).conversations]}::uuid[])`;

/** The directory by name. One filters by what one may read only: of whom one sees no details, one finds none by them. */
export const directory = (
  actor: Actor,
  { search, topic, partnerId, kind, after, limit }: DirectoryFilter,
): Statement<PersonRow> => sql<PersonRow>`
  with page as materialized (
    select b.id, app_fold(b.name) as name from bylines b
    where ${candidates(actor)} and b.status in ('ACTIVE', 'PLACEHOLDER')
      ${search ? sql`and ${holds(search)}` : raw('')}
      ${topic ? sql`and ${hasTopic(actor, topic)}` : raw('')}
      ${partnerId ? sql`and b.partner_id = ${partnerId}` : raw('')}
      ${kind ? sql`and b.kind = ${kind}` : raw('')}
      ${after ? sql`and (app_fold(b.name), b.id) > (${after[0]}, ${after[1]}::uuid)` : raw('')}
    order by app_fold(b.name), b.id limit ${limit})
  select ${personColumns(actor, 'p')} from page join persons p on p.id = page.id ${personJoins('p')}
  where ${accessible(actor, 'see', 'Person', 'p')}
  order by page.name, p.id`;

const MOST_WORDS = 8;

/** Each word somewhere in the name, the title, the department, a skill or an interest. */
const holds = (search: string): Fragment => {
  const words = search.trim().split(/\s+/u).slice(0, MOST_WORDS);
  return sql`b.id = any (array(select app_find_people(array(select app_fold(word) from unnest(${words}::text[]) as word))))`;
};

const hasTopic = (actor: Actor, topic: string): Fragment => sql`exists (
  select from persons d where d.id = b.id and ${accessible(actor, 'seeDetails', 'Person', 'd')}
    and exists (select from unnest(d.skills || d.interests) as topic where app_fold(topic) = app_fold(${topic})))`;

/**
 * People by prefix of a name's word, which the index of trigrams finds; where those are few, names that nearly read so. At
 * most 8.
 */
export const peopleByName = (actor: Actor, text: string): Statement<PersonRow> => {
  const asked = text.trim();
  const isShown = sql`${isCandidate(actor)} and b.status in ('ACTIVE', 'PLACEHOLDER') and b.id <> ${actor.personId}`;
  const begins = (before: string) =>
    sql`app_fold(b.name) like ${before} || app_fold(${asked.replace(/[\\%_]/g, '\\$&')}) || '%'`;
  return sql<PersonRow>`
  with exact as materialized (select b.id, 2.0 as nearness from bylines b
    where (${begins('')} or ${begins('% ')} or ${begins('%-')}) and ${isShown}
    order by app_fold(b.name), b.id limit 8),
  near as materialized (select b.id, n.nearness::numeric as nearness
    from (select count(*) as n from exact) e cross join lateral (select * from app_people_nearby(${asked}) where e.n < 8) n
      join bylines b on b.id = n.id
    where ${isShown} order by 2 desc, app_fold(b.name), b.id limit 8),
  chosen as materialized (select id, max(nearness) as nearness
    from (select * from exact union all select * from near) found group by id order by 2 desc limit 16)
  select ${personColumns(actor, 'p')} from chosen join persons p on p.id = chosen.id ${personJoins('p')}
  where ${accessible(actor, 'see', 'Person', 'p')}
  order by chosen.nearness desc, "sortName", p.id limit 8`;
};

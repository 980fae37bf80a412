import type { Actor, PersonKind } from '#permissions';
import { type Fragment, type Statement, accessible, raw, sql } from '#persistence';
import { type BylineRow, bylineOf } from './byline.js';
import type { PersonStatus } from './person.entity.js';
import { notifyOf } from './tell-sockets.js';

/** An external's access, as those see it who answer for it. */
export interface ExternalRow {
  readonly id: string;
  readonly kind: PersonKind;
  readonly status: PersonStatus;
  readonly person: BylineRow;
  readonly partnerId: string;
  readonly sponsorId: string;
  readonly sponsor: BylineRow | null;
  readonly accessUntil: Date | null;
  /** By the database's clock. */
  readonly hasEnded: boolean;
  readonly accessReason: string | null;
  readonly lastSeenAt: Date | null;
  readonly reviewedAt: Date | null;
  readonly isReviewDue: boolean;
  /** Where it stands in the list: whether its review is due, and its end as text. */
  readonly place: readonly [string, string];
}
export type ExternalState = 'TO_REVIEW' | 'ENDING' | 'ENDED' | 'SUSPENDED';

export interface ExternalFilter {
  readonly search?: string | null;
  readonly partnerId?: string | null;
  readonly state?: ExternalState | null;
  /** Only those whom the viewer answers for. */
  readonly mine?: boolean | null;
}
export interface ExternalPage extends ExternalFilter {
  readonly after: readonly [string, string, string] | null;
  readonly limit: number;
}

/** Once a quarter somebody says of each access whether it is still of use. */
export const REVIEW_EVERY = raw(`interval '90 days'`);
/** Over a person `p`: when the access was last reviewed, or came to be. */
export const lastReview = raw('coalesce(p.access_reviewed_at, p.created_at)');
/** Over a person `p`: nobody has reviewed the access for so long. What has ended, or was suspended, is not reviewed. */
export const isReviewDue = sql`(p.status = 'ACTIVE' and coalesce(p.access_until > app_now(), false) and ${lastReview} <= app_now() - ${REVIEW_EVERY})`;
const rank = sql`case when ${isReviewDue} then 0 else 1 end`;

const externalsWhere = (actor: Actor, condition: Fragment): Statement<ExternalRow> => sql<ExternalRow>`
  select p.id, p.kind, p.status, ${bylineOf(actor, 'p.id')} as person, p.partner_id as "partnerId", p.sponsor_id as "sponsorId",
    ${bylineOf(actor, 'p.sponsor_id')} as sponsor, p.access_until as "accessUntil", coalesce(p.access_until <= app_now(), false) as "hasEnded",
    p.access_reason as "accessReason", v.last_seen_at as "lastSeenAt", p.access_reviewed_at as "reviewedAt", ${isReviewDue} as "isReviewDue",
    json_build_array((${rank})::text, coalesce(p.access_until, 'infinity')::text) as place
  from persons p left join visits v on v.person_id = p.id
  where ${accessible(actor, 'see', 'External', 'p')} and ${condition}`;

const STATES: Readonly<Record<ExternalState, Fragment>> = {
  TO_REVIEW: isReviewDue,
  ENDING: raw(
    `p.status = 'ACTIVE' and p.access_until > app_now() and p.access_until <= app_now() + interval '30 days'`,
  ),
  ENDED: raw('p.access_until <= app_now()'),
  SUSPENDED: raw(`p.status = 'SUSPENDED'`),
};
const matching = (actor: Actor, { search, partnerId, state, mine }: ExternalFilter): Fragment => sql`p.kind = 'EXTERNAL'
  ${search ? sql`and position(app_fold(${search.trim()}) in app_fold(p.name)) > 0` : raw('')}
  ${partnerId ? sql`and p.partner_id = ${partnerId}` : raw('')}
  ${mine ? sql`and p.sponsor_id = ${actor.personId}` : raw('')} ${state ? sql`and ${STATES[state]}` : raw('')}`;

/** Those whose review is due come first, then those whose access ends first. */
export const externals = (actor: Actor, { after, limit, ...filter }: ExternalPage): Statement<ExternalRow> =>
  externalsWhere(
    actor,
    sql`${matching(actor, filter)}
      ${after ? sql`and (${rank}, coalesce(p.access_until, 'infinity'), p.id) > (${after[0]}::int, ${after[1]}::timestamptz, ${after[2]}::uuid)` : raw('')}
    order by ${rank}, coalesce(p.access_until, 'infinity'), p.id limit ${limit}`,
  );

/** How many the list would show, were it paged to its end. */
export const externalCount = (actor: Actor, filter: ExternalFilter): Statement<{ count: number }> => sql`
  select count(*)::int as count from persons p where ${accessible(actor, 'see', 'External', 'p')} and ${matching(actor, filter)}`;

export const externalByKey = (actor: Actor, id: string): Statement<ExternalRow> =>
  externalsWhere(actor, sql`p.id = ${id}`);

/** The row, held until the transaction ends. */
export const externalToChange = (actor: Actor, id: string): Statement<ExternalRow> =>
  externalsWhere(actor, sql`p.id = ${id} for update of p`);

/**
 * A later end. The memberships that were to end with it go on with it, where the sponsor is a member too: what a manager of
 * another group granted until a day ends on that day. Gives no row when the access has ended meanwhile.
 */
export const renew = (actor: Actor, { id, sponsorId }: ExternalRow, until: Date): Statement<object> => sql`
  with renewed as (
    update persons set access_until = ${until}, access_reviewed_at = app_now() where id = ${id} and access_until > app_now() returning id, old.access_until as was),
  memberships_too as (
    update memberships m set access_until = ${until} from renewed r
    where m.person_id = r.id and m.valid_to is null and m.state = 'ACTIVE' and m.access_until > app_now() and m.access_until >= r.was
      and m.group_id in (select a.group_id from app_memberships(${sponsorId}::uuid) a where a.state = 'ACTIVE')),
  recorded as (
    insert into audit_outbox (actor_id, action, target_id, data)
    select ${actor.personId}::uuid, 'account.renew', id, json_build_object('was', was, 'until', ${until}::timestamptz) from renewed)
  select r.id, ${notifyOf('r.id')} as told from renewed r`;

/** That it is still of use: it goes on until the end that it has. Gives no row when that has come meanwhile. */
export const keep = (actor: Actor, id: string): Statement<object> => sql`
  with kept as (
    update persons set access_reviewed_at = app_now() where id = ${id} and access_until > app_now() returning id, access_until),
  recorded as (
    insert into audit_outbox (actor_id, action, target_id, data)
    select ${actor.personId}::uuid, 'account.accessKeep', id, json_build_object('until', access_until) from kept)
  select id from kept`;

/** That it is of no use any more: it ends at this instant, and its sessions with it; a sponsor who did not say so is told. */
export const end = (actor: Actor, { id, sponsorId }: ExternalRow): Statement<object> => sql`
  with ended as (
    update persons set access_until = app_now(), access_reviewed_at = app_now() where id = ${id} and access_until > app_now()
    returning id, old.access_until as was),
  signed_out as (update sessions s set ended_at = app_now() from ended e where s.person_id = e.id and s.ended_at is null),
  recorded as (
    insert into audit_outbox (actor_id, action, target_id, data)
    select ${actor.personId}::uuid, 'account.accessEnd', id, json_build_object('was', was) from ended),
  noticed as (
    insert into notices (person_id, kind, data) select ${sponsorId}::uuid, 'ACCESS_ENDED', json_build_object('personId', id)
    from ended where ${sponsorId}::uuid <> ${actor.personId}::uuid)
  select e.id, ${notifyOf('e.id')} as told from ended e`;

/** Suspends every external of an organisation, ends their sessions, and takes open invitations of its people back. `count` is how many had access. */
export const removeOfPartner = (actor: Actor, partnerId: string): Statement<{ count: number }> => sql`
  with removed as (
    update persons p set status = 'SUSPENDED' where p.partner_id = ${partnerId} and ${accessible(actor, 'remove', 'External', 'p')}
    returning p.id, coalesce(p.access_until > app_now(), true) as had_access),
  ended as (update sessions s set ended_at = app_now() from removed r where s.person_id = r.id and s.ended_at is null),
  withdrawn as (
    update invitations i set withdrawn_at = app_now()
    where i.partner_id = ${partnerId} and i.accepted_at is null and i.declined_at is null and i.withdrawn_at is null),
  recorded as (
    insert into audit_outbox (actor_id, action, target_id, data) select ${actor.personId}::uuid, 'account.suspend', id, '{}' from removed),
  summed as (
    insert into audit_outbox (actor_id, action, target_id, data)
    select ${actor.personId}::uuid, 'partnerOrganisation.externalsRemove', ${partnerId}::uuid, json_build_object('count', (select count(*) from removed where had_access)))
  select (count(*) filter (where had_access))::int as count, count(told) as told from (select r.had_access, ${notifyOf('r.id')} as told from removed r) t`;

/** How many people of an organisation have access. */
export const activeOfPartners = (
  actor: Actor,
  partnerIds: readonly string[],
): Statement<{ partnerId: string; count: number }> => sql`
  select p.partner_id as "partnerId", count(*)::int as count from persons p
  where p.partner_id = any (${partnerIds}::uuid[]) and ${accessible(actor, 'remove', 'External', 'p')}
    and coalesce(p.access_until > app_now(), true) group by p.partner_id`;

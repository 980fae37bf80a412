import type { Actor } from '#permissions';
import { type Fragment, type Statement, accessible, raw, sql } from '#persistence';
import { type BylineRow, bylineColumns } from './byline.js';
import type { Language } from './network.entity.js';
import { notifyOf } from './tell-sockets.js';

/** How many are offered at once. */
const MOST = 20;

const holds = (m: string): Fragment =>
  raw(
    `${m}.valid_to is null and ${m}.state = 'ACTIVE' and (${m}.access_until is null or ${m}.access_until > app_now())`,
  );

/**
 * Over a person `o`: could answer for this external. An employee who may act, and a member of a group with them in which the
 * actor sees both: of other groups that the two share nothing is said, not even by a refusal.
 */
const maySponsor = (
  actor: Actor,
  externalId: string,
): Fragment => sql`o.kind = 'EMPLOYEE' and app_active(o) and exists (
  select from memberships theirs join groups g on g.id = theirs.group_id and g.kind = 'GROUP' and g.deleted_at is null and g.externals_allowed
    join persons e on e.id = theirs.person_id join memberships own on own.group_id = g.id and own.person_id = o.id
  where theirs.person_id = ${externalId} and ${holds('theirs')} and ${holds('own')}
    and ${accessible(actor, 'list', 'Membership', 'theirs', { group: 'g', person: 'e' })}
    and ${accessible(actor, 'list', 'Membership', 'own', { group: 'g', person: 'o' })})`;

/** Those who could answer for an external after their present sponsor, by name. */
export const sponsorCandidates = (
  actor: Actor,
  { id, sponsorId }: { readonly id: string; readonly sponsorId: string },
  search: string,
): Statement<BylineRow> => sql<BylineRow>`
  select ${bylineColumns(actor, 'b')} from persons o join bylines b on b.id = o.id
  where o.id <> ${sponsorId} and position(app_fold(${search.trim()}) in app_fold(o.name)) > 0 and ${maySponsor(actor, id)}
  order by app_fold(o.name), o.id limit ${MOST}`;

/** Gives no row where the sponsor is another one by now, or the new one could not be one. Both are told who did not do it themself. */
export const handOver = (
  actor: Actor,
  { id, sponsorId }: { readonly id: string; readonly sponsorId: string },
  successorId: string,
): Statement<object> => sql`
  with moved as (
    update persons p set sponsor_id = o.id from persons o
    where p.id = ${id} and p.sponsor_id = ${sponsorId} and o.id = ${successorId} and o.id <> ${sponsorId} and ${maySponsor(actor, id)}
    returning p.id),
  recorded as (
    insert into audit_outbox (actor_id, action, target_id, data)
    select ${actor.personId}::uuid, 'account.sponsor', id, json_build_object('sponsorWas', ${sponsorId}::text, 'successor', ${successorId}::text) from moved),
  noticed as (
    insert into notices (person_id, kind, data) select told.id, told.kind, json_build_object('personId', moved.id)
    from moved, (values (${successorId}::uuid, 'ACCESS_TAKEN_OVER'), (${sponsorId}::uuid, 'SPONSOR_NO_MORE')) told (id, kind)
    where told.id <> ${actor.personId}::uuid)
  select moved.id, ${notifyOf('of.id')} as told from moved, unnest(array[moved.id, ${sponsorId}::uuid, ${successorId}::uuid]) of (id)`;

export type SponsorMailReader = 'NEW' | 'FORMER' | 'EXTERNAL';
export interface SponsorLetter {
  readonly givenName: string;
  readonly email: string;
  readonly language: Language;
  readonly timeZone: string;
  readonly person: string;
  readonly partner: string;
  readonly sponsor: string;
  readonly former: string;
  readonly accessUntil: Date | null;
  readonly company: string;
}
/** While it is still so. */
export const sponsorLetter = (
  personId: string,
  sponsorId: string,
  formerId: string,
  to: SponsorMailReader,
): Statement<SponsorLetter> => sql<SponsorLetter>`
  select r.given_name as "givenName", r.email, coalesce(r.language, n.language) as language, r.time_zone as "timeZone",
    p.name as person, c.name as partner, s.name as sponsor, f.name as former, p.access_until as "accessUntil", n.company_name as company
  from persons p join persons s on s.id = p.sponsor_id join persons f on f.id = ${formerId}
    join partner_organisations c on c.id = p.partner_id join network n on true
    join persons r on r.id = case ${to} when 'NEW' then s.id when 'FORMER' then f.id else p.id end
  where p.id = ${personId} and p.sponsor_id = ${sponsorId} and app_active(r) and r.email is not null`;

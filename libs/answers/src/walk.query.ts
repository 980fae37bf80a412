import type { Actor } from '#permissions';
import { type Statement, accessible, raw, sql } from '#persistence';

const MINUTES = raw('30');

/** The walk of a manager, with its row of the log. `as` is a member, or the organisation of somebody who would be invited. */
export const beginWalk = (
  actor: Actor,
  id: string,
  { groupId, personId, partnerId, historyFrom }: NewWalk,
): Statement<{ id: string; expiresAt: Date }> => sql`
  with begun as (
    insert into walks (id, manager_id, group_id, person_id, partner_id, history_from, expires_at)
    values (${id}, ${actor.personId}, ${groupId}, ${personId}, ${partnerId}, ${historyFrom}, app_now() + make_interval(mins => ${MINUTES}))
    returning id, expires_at),
  logged as (insert into audit_outbox (actor_id, action, group_id, target_id, data)
    select ${actor.personId}::uuid, 'group.walkBegin', ${groupId}::uuid, ${personId}::uuid, ${JSON.stringify({ partnerId })}::jsonb from begun)
  select id, expires_at as "expiresAt" from begun`;

export interface NewWalk {
  readonly groupId: string;
  readonly personId: string | null;
  readonly partnerId: string;
  readonly historyFrom: Date | null;
}

/** The organisation of an external who is a member of the group. */
export const partnerOfMember = (
  actor: Actor,
  groupId: string,
  personId: string,
): Statement<{ partnerId: string }> => sql`
  select b.partner_id as "partnerId" from memberships m join groups g on g.id = m.group_id join bylines b on b.id = m.person_id
  where m.group_id = ${groupId} and m.person_id = ${personId} and m.state = 'ACTIVE' and m.valid_to is null and b.kind = 'EXTERNAL'
    and ${accessible(actor, 'list', 'Membership', 'm', { group: 'g', person: 'b' })}`;

export const knownPartner = (actor: Actor, partnerId: string): Statement<{ partnerId: string }> => sql`
  select o.id as "partnerId" from partner_organisations o where o.id = ${partnerId} and ${accessible(actor, 'see', 'PartnerOrganisation', 'o')}`;

/** No row when it is not the viewer's, or over. */
export const endWalk = (actor: Actor, id: string): Statement<{ id: string }> => sql`
  with ended as (update walks set ended_at = app_now() where id = ${id} and manager_id = ${actor.personId} and ended_at is null returning id, group_id),
  logged as (insert into audit_outbox (actor_id, action, group_id) select ${actor.personId}::uuid, 'group.walkEnd', group_id from ended)
  select id from ended`;

export interface Impact {
  readonly posts: number;
  readonly images: number;
  readonly names: number;
}

/** What the group opens to whoever asks: posts, images in them, and names, of members and of authors. */
export const impactOf = (actor: Actor, groupId: string): Statement<Impact> => sql`
  with readable as materialized (select p.id, p.author_id, cardinality(p.image_ids) as images from posts p join groups g on g.id = p.group_id
    where p.group_id = ${groupId} and ${accessible(actor, 'read', 'Post', 'p', { group: 'g' })}),
  names as (
    select m.person_id from memberships m join groups g on g.id = m.group_id join bylines b on b.id = m.person_id
      where m.group_id = ${groupId} and m.state = 'ACTIVE' and m.person_id <> ${actor.personId}
        and ${accessible(actor, 'list', 'Membership', 'm', { group: 'g', person: 'b' })}
    union select author_id from readable where author_id <> ${actor.personId}
    union select c.author_id from comments c join posts p on p.id = c.post_id join groups g on g.id = c.group_id
      where c.group_id = ${groupId} and c.author_id <> ${actor.personId} and ${accessible(actor, 'read', 'Comment', 'c', { group: 'g', post: 'p' })})
  select (select count(*) from readable)::int as posts, (select coalesce(sum(images), 0) from readable)::int as images,
    (select count(*) from names)::int as names`;

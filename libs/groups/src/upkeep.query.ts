import { type Statement, sql } from '#persistence';

/** How many rows one transaction rewrites: short ones, so that nobody waits for them. */
export const BATCH = 500;

/** NETWORK becomes MEMBERS, for good, in a group that has left PUBLIC. `n` is how many were left to do, at most a batch. */
export const rewriteBatch = (table: 'posts' | 'comments', groupId: string): Statement<{ n: number }> =>
  table === 'posts'
    ? sql`with batch as (select p.id from posts p join groups g on g.id = p.group_id
          where p.group_id = ${groupId} and p.audience = 'NETWORK' and g.left_public_at is not null limit ${BATCH} for update of p),
        done as (update posts p set audience = 'MEMBERS' from batch b where p.id = b.id returning 1)
        select count(*)::int as n from done`
    : sql`with batch as (select c.id from comments c join groups g on g.id = c.group_id
          where c.group_id = ${groupId} and c.audience = 'NETWORK' and g.left_public_at is not null limit ${BATCH} for update of c),
        done as (update comments c set audience = 'MEMBERS' from batch b where c.id = b.id returning 1)
        select count(*)::int as n from done`;

/** Stored audiences may be believed again, once none is left. */
export const settleAudience = (groupId: string): Statement<object> => sql`
  update groups g set left_public_at = null where g.id = ${groupId} and g.left_public_at is not null
    and not exists (select from posts p where p.group_id = g.id and p.audience = 'NETWORK')
    and not exists (select from comments c where c.group_id = g.id and c.audience = 'NETWORK')`;

/** It holds many rows, in an order of its own: where somebody holds one of them it fails and comes back later, rather than lock both of them. */
export const waitForNobody = (): Statement<object> => sql`set local lock_timeout = '50ms'`;

/** Invitations past their 14 days or whose inviter is gone, and externals whose end has come. */
export const closeLapsed = (): Statement<object> => sql`
  update memberships m set valid_to = app_now(), end_reason = 'LAPSED'
  where m.valid_to is null and (
    (m.state = 'INVITED' and not exists (select from app_memberships(m.person_id) a where a.group_id = m.group_id and a.state = 'INVITED')
      and not exists (select from persons p where p.id = m.person_id and p.status in ('INVITED', 'PLACEHOLDER') and m.since > app_now() - interval '14 days'))
    or (m.state = 'ACTIVE' and m.access_until <= app_now()))`;

/** Members counted one by one, where the running counts have strayed. */
export const recount = (): Statement<object> => sql`
  update groups g set member_count = c.members, external_count = c.externals
  from (select g.id, count(m.id)::int as members, (count(m.id) filter (where p.kind = 'EXTERNAL'))::int as externals
    from groups g left join memberships m on m.group_id = g.id and m.valid_to is null and m.state = 'ACTIVE' left join persons p on p.id = m.person_id
    group by g.id) c
  where c.id = g.id and (g.member_count, g.external_count) is distinct from (c.members, c.externals)`;

export interface InvitedPerson {
  readonly groupId: string;
  readonly groupName: string;
  readonly inviterName: string;
  readonly givenName: string;
  readonly email: string;
  readonly language: 'fr' | 'en';
  readonly company: string;
}
/** Whom to tell of an invitation that still holds. */
export const invitedPerson = (membershipId: string): Statement<InvitedPerson> => sql<InvitedPerson>`
  select g.id as "groupId", g.name as "groupName", i.name as "inviterName", p.given_name as "givenName", p.email,
    coalesce(p.language, n.language) as language, n.company_name as company
  from memberships m join persons p on p.id = m.person_id join groups g on g.id = m.group_id join persons i on i.id = m.invited_by join network n on true
  where m.id = ${membershipId} and p.email is not null
    and exists (select from app_memberships(p.id) a where a.group_id = g.id and a.state = 'INVITED')`;

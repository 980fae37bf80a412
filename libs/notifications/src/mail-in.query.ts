import { type Statement, raw, sql } from '#persistence';

/** How long an address receives after the last mail that bore it. */
const GOOD_FOR = raw(`interval '90 days'`);

interface Address {
  readonly tokenHash: Buffer;
  readonly email: string;
}
/** By which a person answers a post or a comment. */
export interface AnswerAddress extends Address {
  readonly purpose: 'ANSWER';
  readonly personId: string;
  readonly postId: string;
  readonly commentId: string | null;
}
/** To which mails come back: of a person, or an invitation. */
export type ReturnAddress = Address & { readonly purpose: 'RETURN' } & (
    | { readonly personId: string; readonly invitationId: null }
    | { readonly personId: null; readonly invitationId: string }
  );
export type KnownAddress = AnswerAddress | ReturnAddress;
/** What it is for, as long as it is good: for an answer, while its person is the same member of the group. */
export const knownAddress = (tokenHash: Buffer): Statement<KnownAddress> => sql<KnownAddress>`
  select d.token_hash as "tokenHash", d.purpose, d.person_id as "personId", d.invitation_id as "invitationId", coalesce(p.email, i.email) as email,
    d.post_id as "postId", d.comment_id as "commentId"
  from mail_addresses d left join persons p on p.id = d.person_id left join invitations i on i.id = d.invitation_id
  where d.token_hash = ${tokenHash} and d.sent_at > app_now() - ${GOOD_FOR} and coalesce(p.email, i.email) is not null
    and (d.purpose = 'RETURN' or exists (select from posts o join active_memberships a on a.group_id = o.group_id and a.person_id = d.person_id
      where o.id = d.post_id and a.since = d.member_since))`;

/** No row where the person is no member of the post's group. */
export const keepAnswerAddress = (
  tokenHash: Buffer,
  { personId, postId, commentId }: { personId: string; postId: string; commentId: string | null },
): Statement<{ kept: boolean }> => sql<{ kept: boolean }>`
  insert into mail_addresses as d (token_hash, purpose, person_id, post_id, comment_id, member_since)
  select ${tokenHash}, 'ANSWER', ${personId}::uuid, o.id, ${commentId}::uuid, a.since
  from posts o join active_memberships a on a.group_id = o.group_id
  where o.id = ${postId} and a.person_id = ${personId}
  on conflict (token_hash) do update set sent_at = excluded.sent_at, member_since = excluded.member_since returning true as kept`;

/** Whose address it is; no row: nobody's of the network. */
export const personOfAddress = (email: string): Statement<{ personId: string }> => sql<{ personId: string }>`
  select id as "personId" from persons where email = ${email}`;

export const keepReturnAddress = (
  tokenHash: Buffer,
  { personId = null, invitationId = null }: { personId?: string | null; invitationId?: string | null },
): Statement<object> => sql`
  insert into mail_addresses as d (token_hash, purpose, person_id, invitation_id) values (${tokenHash}, 'RETURN', ${personId}, ${invitationId})
  on conflict (token_hash) do update set sent_at = excluded.sent_at`;

/** Whether this mail has had its effect; if not, it is known from now on. */
export const takeMail = (personId: string, messageHash: Buffer): Statement<{ isSettled: boolean }> => sql<{
  isSettled: boolean;
}>`
  insert into mails_taken as t (person_id, message_hash) values (${personId}, ${messageHash})
  on conflict (person_id, message_hash) do update set at = t.at returning t.settled_at is not null as "isSettled"`;

export const settleMail = (personId: string, messageHash: Buffer): Statement<object> => sql`
  update mails_taken set settled_at = app_now() where person_id = ${personId} and message_hash = ${messageHash} and settled_at is null`;

/** A row when they may be told that an answer was not published: once a day for each address. */
export const mayTellRefusal = (tokenHash: Buffer): Statement<{ personId: string }> => sql<{ personId: string }>`
  update mail_addresses set refused_at = app_now() where token_hash = ${tokenHash}
    and (refused_at is null or refused_at < app_now() - interval '1 day') returning person_id as "personId"`;

/** What is good for nothing any more. */
export const forgetMailIn = (): readonly Statement<object>[] => [
  sql`delete from mail_addresses where token_hash in (
    select token_hash from mail_addresses where sent_at < app_now() - ${GOOD_FOR} order by sent_at limit 5000)`,
  sql`delete from mails_taken where (person_id, message_hash) in (
    select person_id, message_hash from mails_taken where at < app_now() - interval '180 days' order by at limit 5000)`,
];

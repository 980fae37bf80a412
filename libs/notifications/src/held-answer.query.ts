import { type Statement, raw, sql } from '#persistence';

/** What is to be published of an answer by mail. */
export interface HeldWords {
  readonly id: string;
  readonly personId: string;
  readonly tokenHash: Buffer;
  readonly messageHash: Buffer;
  readonly postId: string;
  readonly commentId: string | null;
  readonly body: string;
  readonly fileIds: readonly string[];
}

export const hold = (answer: HeldWords, seconds: number): Statement<object> => sql`
  insert into held_answers (id, person_id, token_hash, message_hash, post_id, comment_id, body, file_ids, publish_at)
  values (${answer.id}, ${answer.personId}, ${answer.tokenHash}, ${answer.messageHash}, ${answer.postId}, ${answer.commentId}, ${answer.body},
    ${[...answer.fileIds]}::uuid[], app_now() + make_interval(secs => ${seconds})) on conflict (id) do nothing`;

/** Whose it is, where they are mailed, and until when it waits; no row where it does not any more. */
export interface HeldFor {
  readonly personId: string;
  readonly email: string;
  readonly givenName: string;
  readonly language: 'fr' | 'en';
  readonly timeZone: string;
  readonly company: string;
  readonly postId: string;
  readonly body: string;
  readonly publishAt: Date;
}
export const heldFor = (id: string): Statement<HeldFor> => sql<HeldFor>`
  select h.person_id as "personId", p.email, p.given_name as "givenName", coalesce(p.language, w.language) as language, p.time_zone as "timeZone",
    w.company_name as company, h.post_id as "postId", h.body, h.publish_at as "publishAt"
  from held_answers h join persons p on p.id = h.person_id join network w on true left join notification_settings s on s.person_id = p.id
  where h.id = ${id} and h.claimed_at is null and p.email is not null and s.bounced_at is null and app_active(p)`;

/** Its time has come: nobody calls it back any more. A worker that died while it published leaves it to the next try. */
export const claimHeld = (id: string): Statement<HeldWords> => sql<HeldWords>`
  update held_answers set claimed_at = clock_timestamp() where id = ${id}
  returning id, person_id as "personId", token_hash as "tokenHash", message_hash as "messageHash", post_id as "postId", comment_id as "commentId",
    body, file_ids as "fileIds"`;

export const letHeldGo = (id: string): Statement<object> => sql`delete from held_answers where id = ${id}`;

/** A row when it was called back in time. */
export const callBack = (id: string, personId: string): Statement<{ id: string }> => sql<{ id: string }>`
  delete from held_answers where id = ${id} and person_id = ${personId} and claimed_at is null returning id`;

/** What no job came for within a day: its words are nobody's any more. */
export const forgetHeld = (): Statement<object> =>
  sql`delete from held_answers where publish_at < app_now() - ${raw(`interval '1 day'`)}`;

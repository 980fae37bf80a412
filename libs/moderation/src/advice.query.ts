import type { Actor } from '#permissions';
import { type Statement, accessible, raw, sql } from '#persistence';

/** What a community lead reads: that text and that reason, and nothing of where it stood or who wrote it. */
export interface AdviceRow {
  readonly id: string;
  readonly title: string | null;
  readonly body: string;
  readonly reason: string;
  readonly askedAt: string;
  readonly advice: string | null;
  readonly advisedAt: string | null;
  /** What the rules look at; not for anybody's eyes. */
  readonly authorId: string;
  readonly hiddenBy: string;
  readonly endedAt: string | null;
  readonly group: { readonly visibility: string; readonly deletedAt: string | null };
}

const COLUMNS =
  raw(`r.id, r.title, r.body, r.reason, r.asked_at as "askedAt", r.advice, r.advised_at as "advisedAt", r.author_id as "authorId",
  r.hidden_by as "hiddenBy", r.ended_at as "endedAt", json_build_object('visibility', g.visibility, 'deletedAt', g.deleted_at) as "group"`);

/** Oldest first, those that wait before those that were answered. */
export const adviceRequests = (
  actor: Actor,
  after: readonly [boolean, string, string] | null,
  rows: number,
): Statement<{ row: AdviceRow }> => sql<{ row: AdviceRow }>`
  select row_to_json(q) as row from (
    select ${COLUMNS} from advice_requests r join groups g on g.id = r.group_id
    where r.ended_at is null and ${accessible(actor, 'see', 'AdviceRequest', 'r', { group: 'g' })}
      ${after ? sql`and (r.advised_at is not null, r.asked_at, r.id) > (${after[0]}::boolean, ${after[1]}::timestamptz, ${after[2]}::uuid)` : raw('')}
    order by r.advised_at is not null, r.asked_at, r.id ${raw(`limit ${Math.trunc(rows)}`)}) q`;

export const adviceByKey = (actor: Actor, id: string): Statement<{ row: AdviceRow }> => sql<{ row: AdviceRow }>`
  select row_to_json(q) as row from (select ${COLUMNS} from advice_requests r join groups g on g.id = r.group_id
    where r.id = ${id} and ${accessible(actor, 'see', 'AdviceRequest', 'r', { group: 'g' })}) q`;

export interface NewRequest {
  readonly id: string;
  readonly hidingId: string;
  readonly title: string | null;
  readonly body: string;
}
/** Hands the text over, with the reason of its hiding. No row when that was done before, or the hiding lifted. */
export const handOver = (actor: Actor, { id, hidingId, title, body }: NewRequest): Statement<{ id: string }> => sql<{
  id: string;
}>`
  with asked as (update hidings set asked_at = app_now() where id = ${hidingId} and asked_at is null and lifted_at is null
      returning id, group_id, author_id, hidden_by, reason),
    handed as (insert into advice_requests (id, hiding_id, group_id, author_id, hidden_by, title, body, reason)
      select ${id}::uuid, id, group_id, author_id, hidden_by, ${title}::text, ${body}::text, reason from asked),
    audited as (insert into audit_outbox (actor_id, action, target_id, group_id) select ${actor.personId}::uuid, 'advice.ask', id, group_id from asked)
  select id from asked`;

/** The database writes it beside the hiding, which a lead does not see. No row when it was given before. */
export const advise = (actor: Actor, id: string, words: string): Statement<{ hidingId: string }> => sql<{
  hidingId: string;
}>`
  with done as materialized (select * from app_advise(${id}, ${words})),
    audited as (insert into audit_outbox (actor_id, action, target_id, group_id) select ${actor.personId}::uuid, 'advice.give', ${id}::uuid, group_id from done)
  select hiding_id as "hidingId" from done`;

import { type SystemDatabase, sql } from '#persistence';

/** Removes what nobody can use any more. Nothing becomes hidden by it that was not before; gives how many rows went. */
export async function tidy(database: SystemDatabase): Promise<Record<string, number>> {
  const [gone] = await database.queryWithoutViewer(sql<Record<string, number>>`
    with
    tokens as (delete from one_time_tokens where used_at < app_now() - interval '1 day' or expires_at < app_now() - interval '1 day' returning 1),
    old_sessions as (select id from sessions where coalesce(ended_at, least(idle_until, expires_at)) < app_now() - interval '30 days'),
    their_tokens as (delete from one_time_tokens where session_id in (select id from old_sessions) and used_at is null
      and expires_at >= app_now() - interval '1 day' returning 1),
    counters as (delete from throttle where expire < extract(epoch from app_now()) * 1000 returning 1),
    answered as (delete from invitations where coalesce(accepted_at, declined_at, withdrawn_at, expires_at) < app_now() - interval '1 year' returning 1),
    strangers as (delete from known_devices where used_at < app_now() - interval '365 days' returning 1),
    forgotten as (delete from drafts where updated_at < app_now() - interval '90 days' returning 1)
    select (select count(*)::int from tokens) + (select count(*)::int from their_tokens) as tokens, (select count(*)::int from counters) as counters,
      (select count(*)::int from answered) as invitations, (select count(*)::int from forgotten) as drafts,
      (select count(*)::int from strangers) as devices`);
  const [sessions] = await database.queryWithoutViewer(sql<{ count: number }>`
    with gone as (delete from sessions s where coalesce(ended_at, least(idle_until, expires_at)) < app_now() - interval '30 days'
      and not exists (select from one_time_tokens t where t.session_id = s.id) returning 1)
    select count(*)::int as count from gone`);
  return { ...gone!, sessions: sessions!.count };
}

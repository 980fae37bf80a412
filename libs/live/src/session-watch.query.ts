import { type Statement, sql } from '#persistence';

/** Those of these sessions whose person may still act. */
export const runningSessions = (ids: readonly string[]): Statement<{ id: string }> => sql<{ id: string }>`
  select s.id from sessions s join persons p on p.id = s.person_id
  where s.id = any (${ids}::uuid[]) and s.ended_at is null and s.idle_until > app_now() and s.expires_at > app_now() and app_active(p)`;

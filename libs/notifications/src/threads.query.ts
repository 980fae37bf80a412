import type { Actor } from '#permissions';
import { type Statement, accessible, raw, sql } from '#persistence';
import type { ThreadLevel } from './events.js';

export interface MarkedThread {
  readonly id: string;
  /** When it was chosen, with microseconds: cursors need them whole. */
  readonly at: string;
}

/** The threads that the viewer follows, or has muted, of those that they may read; what was chosen last first. */
export const markedThreads = (
  actor: Actor,
  level: ThreadLevel,
  after: readonly [string, string] | null,
  rows: number,
): Statement<MarkedThread> => sql<MarkedThread>`
  select t.post_id as id, to_json(t.at) #>> '{}' as at from thread_marks t join posts p on p.id = t.post_id join groups g on g.id = p.group_id
  where t.person_id = ${actor.personId} and t.level = ${level} and p.hidden_at is null and g.kind = 'GROUP'
    and ${accessible(actor, 'read', 'Post', 'p', { group: 'g' })}
    ${after ? sql`and (t.at, t.post_id) < (${after[0]}::timestamptz, ${after[1]}::uuid)` : raw('')}
  order by t.at desc, t.post_id desc ${raw(`limit ${Math.trunc(rows)}`)}`;

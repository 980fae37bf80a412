import { type LiveEvent, notify } from '#live';
import type { Actor } from '#permissions';
import { type Fragment, type Statement, raw, sql } from '#persistence';

/** An act, as the append-only log keeps it: ids and codes, no content. */
interface Act {
  readonly action: string;
  readonly targetId: string;
  readonly groupId: string;
  readonly data?: Readonly<Record<string, unknown>>;
}

/** A common table expression that writes the act's row, if `done` (another one) has a row. */
const audited = (actor: Actor, { action, targetId, groupId, data = {} }: Act): Fragment => sql`
  audited as (insert into audit_outbox (actor_id, action, target_id, group_id, data)
    select ${actor.personId}::uuid, ${action}, ${targetId}::uuid, ${groupId}::uuid, ${JSON.stringify(data)}::jsonb from done)`;

interface Around {
  /** Common table expressions on which `done` depends, each ended by a comma. */
  readonly before?: Fragment;
  /** Those that depend on `done`, each begun by a comma. */
  readonly besides?: Fragment;
}

/** One statement: `done` (which returns the item's key), what goes with it, the log's row, and the event at commit. */
export const written = (
  actor: Actor,
  done: Fragment,
  act: Act,
  event: LiveEvent,
  { before = raw(''), besides = raw('') }: Around = {},
): Statement<{ id: string }> =>
  sql`with ${before} done as (${done}) ${besides}, ${audited(actor, act)} select done.id, ${notify(event)} from done`;

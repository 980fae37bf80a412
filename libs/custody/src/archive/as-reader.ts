import { type Actor, DomainError } from '#permissions';
import type { Records, Statement } from '#persistence';
import type { Sessions } from '#people';

/** How many rows are asked for at once. */
export const BATCH = 200;

/**
 * Reads as a person for as long as a copy takes: each batch with the rights of that moment, in a transaction of its own. When
 * they may not have the copy any more, it breaks off.
 */
export class AsReader {
  constructor(
    private readonly records: Records,
    private readonly sessions: Sessions,
    readonly personId: string,
    /** Throws NOT_FOUND or FORBIDDEN once they may not. */
    private readonly require: (actor: Actor) => Promise<unknown>,
  ) {}

  async ask<T>(work: (actor: Actor) => Promise<T>): Promise<T> {
    const actor = await this.sessions.actorById(this.personId);
    if (!actor) throw new DomainError('NOT_FOUND');
    try {
      await this.require(actor);
      return await work(actor);
    } finally {
      await this.records.database.endReads(actor);
    }
  }

  /** Every row of a list, batch by batch; `after` is the key of the last row before. */
  async *each<Row extends { readonly key: string }>(
    batch: (actor: Actor, after: string | null) => Statement<Row>,
  ): AsyncGenerator<Row> {
    for (let after: string | null = null; ;) {
      const from: string | null = after;
      const rows: Row[] = await this.ask((actor) => this.records.query(actor, batch(actor, from)));
      yield* rows;
      if (rows.length < BATCH) return;
      after = rows.at(-1)!.key;
    }
  }
}

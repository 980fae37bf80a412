import { Sessions } from '#people';
import type { Actor } from '#permissions';
import { Records } from '#persistence';
import { Injectable } from '@nestjs/common';

/** What is done in somebody's name when they are not there: with the rights that they have at that moment. */
@Injectable()
export class Acting {
  constructor(
    private readonly records: Records,
    private readonly sessions: Sessions,
  ) {}

  /** Null for who may not act at all. */
  async as<T>(personId: string, work: (actor: Actor) => Promise<T>): Promise<T | null> {
    const actor = await this.sessions.actorById(personId);
    if (!actor) return null;
    try {
      return await work(actor);
    } finally {
      await this.records.database.endReads(actor);
    }
  }
}

import { type Actor, DomainError, notFound } from '#permissions';
import { Records } from '#persistence';
import { Injectable } from '@nestjs/common';
import {
  type Box,
  type Mark,
  type NotificationRow,
  byKey,
  listed,
  mark,
  markAll,
  mayWaitUntil,
  unseen,
} from './inbox.query.js';

/** What the viewer was told and may still know, worked like a mailbox. */
@Injectable()
export class Inbox {
  constructor(private readonly records: Records) {}

  async list(
    actor: Actor,
    box: Box,
    after: readonly [string, string] | null,
    rows: number,
  ): Promise<NotificationRow[]> {
    return (await this.records.query(actor, listed(actor, box, after, rows))).map(({ row }) => row);
  }

  async unseenCount(actor: Actor): Promise<number> {
    const [{ count }] = (await this.records.query(actor, unseen(actor))) as [{ count: number }];
    return count;
  }

  /** Missing and hidden: NOT_FOUND. */
  async get(actor: Actor, id: string): Promise<NotificationRow> {
    const [found] = await this.records.query(actor, byKey(actor, id));
    if (!found) throw notFound();
    return found.row;
  }

  /** LATER wants an instant of the future by the database's clock; the others none. */
  mark(actor: Actor, id: string, as: Mark, until: Date | null = null): Promise<NotificationRow> {
    return this.records.write(actor, async () => {
      if ((as === 'LATER') !== (until !== null)) throw new DomainError('SNOOZE_INSTANT_INVALID', ['until']);
      if (until) {
        const [{ may }] = (await this.records.query(actor, mayWaitUntil(until))) as [{ may: boolean }];
        if (!may) throw new DomainError('SNOOZE_INSTANT_INVALID', ['until']);
      }
      const [done] = await this.records.query(actor, mark(actor, id, as, until));
      if (!done) throw notFound();
      return this.get(actor, id);
    });
  }

  async markAll(actor: Actor, as: 'SEEN' | 'READ' | 'DONE', until: Date): Promise<void> {
    await this.records.write(actor, () => this.records.query(actor, markAll(actor, as, until.toISOString())));
  }
}

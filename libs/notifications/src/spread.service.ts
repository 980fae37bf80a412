import { SYSTEM_DATABASE, type SystemDatabase } from '#persistence';
import { Inject, Injectable } from '@nestjs/common';
import { forgetHeld } from './held-answer.query.js';
import { forgetMailIn } from './mail-in.query.js';
import { spreadMessage } from './spread-message.query.js';
import { forgetOld, spreadItem, spreadMembership, untold } from './spread.query.js';

const BATCH = 200;

/** Makes of each act that nobody was told of a row for everybody concerned. */
@Injectable()
export class Spread {
  constructor(@Inject(SYSTEM_DATABASE) private readonly database: SystemDatabase) {}

  /** All that waits, each act in a transaction of its own: broken off anywhere, the rest waits. */
  async all(): Promise<void> {
    for (;;) {
      const waiting = await this.database.queryWithoutViewer(untold(BATCH));
      for (const { id, event, isMessage } of waiting) {
        const spread = event === 'MEMBERSHIP' ? spreadMembership : isMessage ? spreadMessage : spreadItem;
        await this.database.queryWithoutViewer(spread(id));
      }
      if (waiting.length < BATCH) return;
    }
  }

  async forgetOld(): Promise<void> {
    for (const statement of [forgetOld(), forgetHeld(), ...forgetMailIn()])
      await this.database.queryWithoutViewer(statement);
  }
}

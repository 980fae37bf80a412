import { Records, SYSTEM_DATABASE, type SystemDatabase } from '#persistence';
import { Inject, Injectable } from '@nestjs/common';
import { Acting } from '../acting.service.js';
import {
  type DuePush,
  anyStillTheirs,
  claimPushes,
  forgetTarget,
  pushReleased,
  pushSent,
  pushSettled,
  targetsOf,
} from './push.query.js';
import { PushSender } from './push-sender.js';

const AT_ONCE = 20;

interface PushLog {
  error(fields: object, message: string): void;
}

/** Tells people in their browsers, once however much there is; decided for each, as them, at the moment that it goes. */
@Injectable()
export class Pushes {
  constructor(
    private readonly records: Records,
    private readonly acting: Acting,
    private readonly sender: PushSender,
    @Inject('LOG') private readonly log: PushLog,
    @Inject(SYSTEM_DATABASE) private readonly database: SystemDatabase,
  ) {}

  async sendDue(until: number): Promise<void> {
    while (Date.now() < until) {
      const taken = await this.database.queryWithoutViewer(claimPushes(AT_ONCE));
      for (const due of taken) {
        const ids = due.rows.map(({ id }) => id);
        const isDone = await this.tell(due).catch((error: unknown) => {
          this.log.error({ err: error }, 'a browser could not be told');
          return false;
        });
        await this.database.queryWithoutViewer(isDone ? pushSettled(ids) : pushReleased(ids));
      }
      if (taken.length < AT_ONCE) return;
    }
  }

  /** False: it is tried again. A browser that was told already shows the same word in the same place. */
  private async tell({ personId, language, rows }: DuePush): Promise<boolean> {
    const wanted = rows.filter(({ choice }) => choice === 'NOW').map(({ id }) => id);
    if (wanted.length === 0) return true;
    const isTheirs = await this.acting.as(
      personId,
      async (actor) => (await this.records.query(actor, anyStillTheirs(actor, wanted))).length > 0,
    );
    if (!isTheirs) return true;
    let isDone = true;
    for (const target of await this.database.queryWithoutViewer(targetsOf(personId))) {
      const sent = await this.sender.send(target, language);
      if (sent === 'LATER') isDone = false;
      else await this.database.queryWithoutViewer(sent === 'SENT' ? pushSent(target.id) : forgetTarget(target.id));
    }
    return isDone;
  }
}

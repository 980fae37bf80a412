import { type LdbcEvent, type OnProgress, readLdbc } from '#imports';
import type { SettableClock } from '#persistence';
import type pg from 'pg';
import { ApiClient } from './api-client.js';
import { Ledger } from './ledger.js';
import { Replayer, type ReplayReport } from './replayer.js';

/** How many writes between two savings of source ids. */
const SAVED_EVERY = 200;

export interface ReplaySetting {
  /** Address of the running API, which takes its time from `clock`. */
  readonly url: string;
  readonly clock: SettableClock;
  /** A connection of the system role, for sessions and source ids. */
  readonly system: pg.Client;
  /** Who invites people. */
  readonly adminKey: string;
  /** Where the data set is: its tags have names there. */
  readonly directory: string;
  readonly onProgress?: OnProgress;
  /** Asked before each write; yes ends the replay where it is. */
  readonly isStopped?: () => boolean;
}

/** Plays these writes in their order; one that was played before is passed over. */
export async function replay(events: readonly LdbcEvent[], setting: ReplaySetting): Promise<ReplayReport> {
  const { url, clock, system, adminKey, directory, onProgress, isStopped } = setting;
  const api = new ApiClient(url, system);
  const ledger = await Ledger.open(system);
  const { tags } = await readLdbc(directory);
  ledger.setTopics(new Map(tags.map((line) => [line.id(0), line.text(1).replaceAll('_', ' ')])));
  const replayer = new Replayer(api, ledger, clock, system, adminKey);
  try {
    for (const [i, event] of events.entries()) {
      if (isStopped?.()) break;
      await replayer.play(event);
      if (i % SAVED_EVERY === SAVED_EVERY - 1) await ledger.save();
      onProgress?.(i + 1, events.length);
    }
  } finally {
    clock.set(null);
    await ledger.save();
    await api.endSessions();
  }
  return replayer.report;
}

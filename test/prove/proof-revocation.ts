import { ServedNetwork } from './policy/network.js';
import { AWAY, Away } from './revocation/away.js';
import { REVOCATIONS } from './revocation/kinds.js';
import { type Measured, measure } from './revocation/measure.js';
import { invitationWithdrawn, walkEnded } from './revocation/others.js';
import { seedBase } from './seed/base.js';
import { cloneOf } from './server.js';
import type { Check, Stage } from './stage.js';

/** Of each kind. */
const TIMES = { short: 1, usual: 18, long: 200 };
const LANES = 3;
const MOST_MS = 2_000;
/** One that reaches over all who are there to be told is made alone. */
const OTHERS = { 'an invitation taken back': invitationWithdrawn, 'a walk that may not go on': walkEnded };

/** Revocation: on every channel, at once. */
export const proveRevocation: Stage = async ({ server, options, progress }) => {
  const clone = await cloneOf(server, null);
  await seedBase(clone.owner);
  const network = await ServedNetwork.start(clone, null, {}, AWAY);
  const away = await Away.open(network);
  const silentAfter = new Map<string, number[]>();
  const late: string[] = [];
  const failed: string[] = [];
  let count = 0;
  const take = (name: string, measured: Measured): void => {
    count += 1;
    for (const [channel, ms] of measured.silentAfter)
      silentAfter.set(channel, [...(silentAfter.get(channel) ?? []), ms]);
    late.push(...measured.late.map((what) => `${name}: ${what}`));
    progress(`${count} revocations, ${late.length} late`);
  };
  try {
    const kinds = [
      ...REVOCATIONS.map((revocation) => [revocation.name, () => measure(network, away, revocation)] as const),
      ...Object.entries(OTHERS).map(([name, look]) => [name, () => look(network)] as const),
    ];
    // In short one of three, another by each seed.
    const some = options.size === 'short' ? kinds.filter((_, n) => (n + options.seed) % 3 === 0) : kinds;
    const queue = Array.from({ length: TIMES[options.size] }, () => some).flat();
    await Promise.all(
      Array.from({ length: LANES }, async () => {
        for (let next = queue.shift(); next; next = queue.shift()) {
          const [name, look] = next;
          await look().then(
            (measured) => take(name, measured),
            (error: Error) => failed.push(`${name}: ${error.message}`),
          );
        }
      }),
    );
  } finally {
    await away.close();
    await network.stop();
  }
  const channels = [...silentAfter].sort(([a], [b]) => (a < b ? -1 : 1));
  const slow = channels.filter(([, all]) => at(all, 0.99) > MOST_MS).map(([channel]) => channel);
  const checks: Check[] = [
    { what: 'every revocation could be made', holds: failed.length === 0, why: failed.slice(0, 5).join('\n') },
    { what: 'nothing is told or seen that came later', holds: late.length === 0, why: late.slice(0, 10).join('\n') },
    { what: 'every channel is silent within two seconds', holds: slow.length === 0, why: slow.join(', ') },
    { what: 'nothing broke inside', holds: network.faults.length === 0, why: network.faults.slice(0, 3).join('\n') },
  ];
  return {
    rows: [
      ['revocations', count],
      ['late events, reads, mails and pushes', late.length],
      ...channels.map(
        ([channel, all]) =>
          [
            `  ${channel}: p50, p99, most (ms)`,
            [0.5, 0.99, 1].map((share) => Math.round(at(all, share))).join(', '),
          ] as const,
      ),
    ],
    checks,
  };
};

const at = (all: readonly number[], share: number): number =>
  [...all].sort((a, b) => a - b)[Math.min(all.length - 1, Math.ceil(all.length * share) - 1)]!;

import { readOptions } from './options.js';
import { Report } from './report.js';
import { startServer } from './server.js';
import type { Proved } from './stage.js';
import { OF_WORLDS, STAGES } from './stages.js';

const options = readOptions(process.argv.slice(2), Object.keys(STAGES));
const report = new Report();
const begun = performance.now();
const secondsSince = (from: number): number => (performance.now() - from) / 1_000;
/** What the other parts found is told all the same. */
const broken = (error: Error): Proved => ({
  rows: [],
  checks: [{ what: 'went through to its end', holds: false, why: error.stack ?? String(error) }],
});
const server = await startServer();
let holds = false;
try {
  report.row('seed', String(options.seed));
  const run = async (names: readonly string[]): Promise<void> => {
    for (const name of names) {
      const from = performance.now();
      const proved = await STAGES[name]!({ server, options, progress: report.progress }).catch(broken);
      const seconds = secondsSince(from);
      taken.set(name, () => report.take(name, proved, seconds));
    }
  };
  const names = Object.keys(STAGES).filter((name) => options.stages.includes(name));
  const taken = new Map<string, () => void>();
  // In short nothing is measured that the others could disturb: the parts that have processes of their own run beside the rest.
  const beside = options.size === 'short' ? names.filter((name) => OF_WORLDS.includes(name)) : [];
  await Promise.all([run(beside), run(names.filter((name) => !beside.includes(name)))]);
  for (const name of names) taken.get(name)!();
  report.row('seconds', Math.round(secondsSince(begun)));
  holds = report.print();
} finally {
  await server.stop();
}
process.exit(holds ? 0 : 1);

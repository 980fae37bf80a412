import { readOptions } from './options.js';
import { Report } from './report.js';
import { startServer } from './server.js';
import { STAGES } from './stages.js';

const options = readOptions(process.argv.slice(2), Object.keys(STAGES));
const report = new Report();
const begun = performance.now();
const secondsSince = (from: number): number => (performance.now() - from) / 1_000;
const server = await startServer();
let holds = false;
try {
  report.row('seed', String(options.seed));
  for (const [name, prove] of Object.entries(STAGES)) {
    if (!options.stages.includes(name)) continue;
    const from = performance.now();
    report.take(name, await prove({ server, options, progress: report.progress }), secondsSince(from));
  }
  report.row('seconds', Math.round(secondsSince(begun)));
  holds = report.print();
} finally {
  await server.stop();
}
process.exit(holds ? 0 : 1);

import { readOptions } from './options.js';
import { Pair } from './pair.js';
import { proveOracle } from './proof-oracle.js';
import { provePlants } from './proof-plants.js';
import { Report } from './report.js';
import { startServer } from './server.js';

const options = readOptions(process.argv.slice(2));
const report = new Report();
const begun = performance.now();
const server = await startServer();
let holds = false;
try {
  const seeded = await Pair.seed(server);
  report.row('seed', String(options.seed));
  if (options.sequences > 0) await proveOracle(server, seeded, options, report);
  if (options.plants !== 0) await provePlants(server, seeded, options, report);
  report.row('seconds', Math.round((performance.now() - begun) / 1_000));
  holds = report.print();
} finally {
  await server.stop();
}
process.exit(holds ? 0 : 1);

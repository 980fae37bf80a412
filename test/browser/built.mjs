// Runs a command of the product as it stood when the browser tests began: what they look at is built once, before the first of
// them, and nothing that one of them starts builds it anew under the others.
import { pathToFileURL } from 'node:url';

process.noDeprecation = true; // as the product's own door has it, for what the bundle holds
const { main } = await import(pathToFileURL(process.env.BUILT_PROGRAM).href);
process.exit(await main(process.argv.slice(2), { buildClient: () => Promise.resolve() }));

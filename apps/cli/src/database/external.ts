import pg from 'pg';
import { Failure } from '../failure.js';

const OLDEST_VERSION = 18;

/** Checks that the database of DATABASE_URL will do, or fails with the one sentence that says what is missing. */
export async function checkExternal(url: string): Promise<void> {
  const { host } = new URL(url);
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined);
  await client.connect().catch((error: unknown) => {
    throw refusal(error, host);
  });
  try {
    const { rows } = await client.query<Facts>(FACTS);
    const { version, user, database, isOwner, mayCreateRoles } = rows[0];
    if (Number.parseInt(version) < OLDEST_VERSION) throw new Failure('DATABASE_TOO_OLD', host, version);
    if (!isOwner || !mayCreateRoles) throw new Failure('DATABASE_ROLE_TOO_WEAK', user, database);
  } finally {
    await client.end();
  }
}

interface Facts {
  version: string;
  user: string;
  database: string;
  isOwner: boolean;
  mayCreateRoles: boolean;
}

const FACTS = `
  select split_part(current_setting('server_version'), ' ', 1) as version, current_user as user,
    current_database() as database, role.rolsuper or pg_has_role(base.datdba, 'usage') as "isOwner",
    role.rolsuper or role.rolcreaterole as "mayCreateRoles"
  from pg_roles role, pg_database base
  where role.rolname = current_user and base.datname = current_database()`;

/** The server spoke and refused us (class 28, unknown database, no right to connect), or nothing answered at all. */
function refusal(error: unknown, host: string): Failure {
  const { code = '', message } = error as { code?: string; message: string };
  const hasRefused = /^28|^3D000$|^42501$/.test(code);
  const reason = code || message || 'timeout';
  return new Failure(hasRefused ? 'DATABASE_SIGN_IN' : 'DATABASE_UNREACHABLE', host, hasRefused ? message : reason);
}

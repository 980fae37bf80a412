import { randomBytes } from 'node:crypto';
import type pg from 'pg';

/** `entrenous_app` serves viewers, behind row-level security; `entrenous_system` serves what has no viewer: sign-in, jobs, imports. */
export const ROLES = { app: 'entrenous_app', system: 'entrenous_system' } as const;
export type RoleName = keyof typeof ROLES;
export type RolePasswords = Readonly<Record<RoleName, string>>;

export const newRolePasswords = (): RolePasswords => ({
  app: randomBytes(24).toString('base64url'),
  system: randomBytes(24).toString('base64url'),
});

/** The roles serve another network on the same PostgreSQL server already: new passwords would lock that one out. */
export class RolesTakenError extends Error {
  constructor(readonly otherDatabase: string) {
    super(`The roles ${Object.values(ROLES).join(' and ')} serve the database ${otherDatabase}`);
    this.name = 'RolesTakenError';
  }
}

/**
 * Creates the two roles, or gives them these passwords. The owner needs CREATEROLE, never superuser. Roles belong to the whole
 * PostgreSQL server, so a comment on each says whose they are: throws RolesTakenError when that is another database.
 */
export async function ensureRoles(owner: pg.Client, passwords: RolePasswords): Promise<void> {
  const { rows } = await owner.query<{ name: string }>('select current_database() as name');
  const database = rows[0]!.name;
  for (const name of Object.keys(ROLES) as RoleName[]) {
    const role = ROLES[name];
    const isThere = await belongsHere(owner, role, database);
    const verb = isThere ? 'alter' : 'create';
    // a role is made without superuser, createdb and createrole; to repeat it would ask the owner to be a superuser
    await owner.query(`${verb} role ${role} login password ${owner.escapeLiteral(passwords[name])}`);
    await owner.query(`comment on role ${role} is ${owner.escapeLiteral(MARK + database)}`);
    await owner.query(`grant connect on database ${owner.escapeIdentifier(database)} to ${role}`);
  }
}

const MARK = 'Entrenous, database ';

/** False when there is no such role; one whose database was dropped or renamed is free to be taken. */
async function belongsHere(owner: pg.Client, role: string, database: string): Promise<boolean> {
  const { rows } = await owner.query<{ other: string | null }>(
    `select d.datname as other from pg_roles r
      left join pg_database d on $2 || d.datname = shobj_description(r.oid, 'pg_authid') and d.datname <> $3
      where r.rolname = $1`,
    [role, MARK, database],
  );
  if (rows[0]?.other) throw new RolesTakenError(rows[0].other);
  return rows.length > 0;
}

/** The owner's URL with another role's name and password. */
export function roleUrl(ownerUrl: string, name: RoleName, passwords: RolePasswords): string {
  const url = new URL(ownerUrl);
  url.username = ROLES[name];
  url.password = passwords[name];
  return url.toString();
}

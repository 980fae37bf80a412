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

/** Creates the two roles, or gives them these passwords. The owner needs CREATEROLE, never superuser. */
export async function ensureRoles(owner: pg.Client, passwords: RolePasswords): Promise<void> {
  for (const name of Object.keys(ROLES) as RoleName[]) {
    const role = ROLES[name];
    const { rowCount } = await owner.query('select from pg_roles where rolname = $1', [role]);
    const verb = rowCount ? 'alter' : 'create';
    // a role is made without superuser, createdb and createrole; to repeat it would ask the owner to be a superuser
    await owner.query(`${verb} role ${role} login password ${owner.escapeLiteral(passwords[name])}`);
    const { rows } = await owner.query('select current_database() as name');
    await owner.query(`grant connect on database ${owner.escapeIdentifier(rows[0].name)} to ${role}`);
  }
}

/** The owner's URL with another role's name and password. */
export function roleUrl(ownerUrl: string, name: RoleName, passwords: RolePasswords): string {
  const url = new URL(ownerUrl);
  url.username = ROLES[name];
  url.password = passwords[name];
  return url.toString();
}

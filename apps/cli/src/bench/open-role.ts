import { randomBytes } from 'node:crypto';
import type pg from 'pg';

const NAME = 'entrenous_bench';

export interface OpenRole {
  /** The product's connection, by a role that row-level security does not hold. */
  readonly url: string;
  remove(): Promise<void>;
}

/** A role with the rights of the product's that passes row-level security: to see what this costs. Null where the owner may make none. */
export async function openRole(owner: pg.Client, appUrl: string): Promise<OpenRole | null> {
  const remove = async () => void (await owner.query(`drop role if exists ${NAME}`));
  const password = randomBytes(18).toString('hex');
  const url = new URL(appUrl);
  const like = decodeURIComponent(url.username);
  try {
    await remove();
    await owner.query(
      `create role ${NAME} login bypassrls password '${password}' in role ${owner.escapeIdentifier(like)}`,
    );
  } catch (error) {
    if ((error as pg.DatabaseError).code === '42501') return null; // insufficient privilege
    throw error;
  }
  Object.assign(url, { username: NAME, password });
  return { url: url.href, remove };
}

import { randomInt } from 'node:crypto';
import { join } from 'node:path';
import type { Sentence } from '#config';
import { hashPassword } from '#people';
import type { RunningDatabase } from '../database/index.js';
import { withSystemClient } from '../database/system-client.js';
import type { Home } from '../home/home.js';
import { readJson, writeJson } from '../home/json-file.js';
import { ACCOUNTS_TO_TRY } from './story/index.js';

export interface DemoAccount {
  email: string;
  name: string;
  who: Sentence;
}

const WHO: Record<keyof typeof ACCOUNTS_TO_TRY, Sentence> = {
  manager: { en: 'an employee who manages groups', fr: 'salariée qui anime des groupes' },
  administrator: { en: 'an IT administrator', fr: 'administrateur informatique' },
  external: { en: 'an external of a supplier', fr: 'externe d’un fournisseur' },
};

const LETTERS = 'abcdefghijkmnpqrstuvwxyz23456789';

/** One for the three accounts, made up per home: a demo that others can reach is not open to all who read our README. */
export function demoPassword(home: Home): string {
  const path = join(home.keys, 'demo.json');
  const known = readJson<{ password: string }>(path)?.password;
  if (known) return known;
  const syllable = () => Array.from({ length: 5 }, () => LETTERS[randomInt(LETTERS.length)]).join('');
  const password = `${syllable()}-${syllable()}-${syllable()}`;
  writeJson(path, { password });
  return password;
}

/** Gives the accounts to try that password, and tells who they are. */
export function openAccounts(database: RunningDatabase, password: string): Promise<DemoAccount[]> {
  return withSystemClient(database, async (client) => {
    const accounts: DemoAccount[] = [];
    for (const role of Object.keys(WHO) as (keyof typeof WHO)[]) {
      const { rows } = await client.query<{ id: string; email: string; name: string; hasPassword: boolean }>(
        `select person.id, person.email, person.name, credential.person_id is not null as "hasPassword"
         from persons person left join credentials credential on credential.person_id = person.id
         where person.source_id = $1`,
        [`demo:${ACCOUNTS_TO_TRY[role]}`],
      );
      const [{ id, email, name, hasPassword }] = rows;
      if (!hasPassword) {
        const values = [id, await hashPassword(password)];
        await client.query('insert into credentials (person_id, password_hash) values ($1, $2)', values);
      }
      accounts.push({ email, name, who: WHO[role] });
    }
    return accounts;
  });
}

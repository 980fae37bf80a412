import { createHash } from 'node:crypto';
import type { Config } from '#config';
import {
  type BlockerKind,
  type Erased,
  ErasureBlocked,
  type ErasureMode,
  erasePerson,
  removeErasedBytes,
  residueOf,
} from '#custody';
import { openStore } from '#storage';
import pg from 'pg';
import type { RunningDatabase } from '../database/index.js';
import { Failure } from '../failure.js';
import type { CommandContext } from '../command.js';

export interface ErasureOrder {
  readonly email: string;
  readonly mode: ErasureMode;
  readonly isApplied: boolean;
}

/** Erases a person, or says in numbers what that would do. Gives a proof: what went, and where their name still stands in words of others. */
export async function eraseByOperator(
  { config, say }: Pick<CommandContext, 'config' | 'say'>,
  { ownerUrl }: Pick<RunningDatabase, 'ownerUrl'>,
  order: ErasureOrder,
): Promise<void> {
  const client = new pg.Client(ownerUrl);
  await client.connect();
  try {
    const person = await find(client, order.email);
    const erased = await within(client, order, person.id);
    if (!order.isApplied) return say({ en: preview(erased, 'en'), fr: preview(erased, 'fr') });
    const words = [person.email, person.name];
    const bytes = await removeErasedBytes(client, { store: await openStore(config), home: config.home }, erased, words);
    const left = await residueOf(client, words);
    say(both(JSON.stringify(proofOf(erased, bytes, left, config), null, 2)));
  } finally {
    await client.end();
  }
}

interface Found {
  readonly id: string;
  readonly email: string;
  readonly name: string;
}
async function find(client: pg.Client, email: string): Promise<Found> {
  const { rows } = await client.query<Found>(`select id, email, name from persons where email = lower($1)`, [
    email.trim(),
  ]);
  if (rows[0]) return rows[0];
  throw new Failure('WRONG_ARGUMENT', `Nobody has the address ${email}.`, `Personne n’a l’adresse ${email}.`);
}

async function within(client: pg.Client, { mode, isApplied }: ErasureOrder, id: string): Promise<Erased> {
  await client.query('begin');
  try {
    const erased = await erasePerson(client, id, mode);
    await client.query(isApplied ? 'commit' : 'rollback');
    return erased;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error instanceof ErasureBlocked ? explain(error) : error;
  }
}

/** What the operator keeps: no word of who it was. The address stands in it as a hash, by which it can be shown whose proof it is. */
function proofOf(
  erased: Erased,
  bytes: Awaited<ReturnType<typeof removeErasedBytes>>,
  left: Record<string, number>,
  { backupKeepDays }: Pick<Config, 'backupKeepDays'>,
) {
  const { personId, mode, at, counts } = erased;
  const goneFromBackups = new Date(at.getTime() + backupKeepDays * 86_400_000).toISOString();
  const proof = {
    personId,
    mode,
    at: at.toISOString(),
    rows: counts,
    bytes,
    stillInWordsOfOthers: left,
    goneFromBackups,
  };
  return { ...proof, sha256: createHash('sha256').update(JSON.stringify(proof)).digest('hex') };
}

const TOGETHER: Readonly<Record<BlockerKind, readonly [en: string, fr: string]>> = {
  SPONSOR: ['externals to another sponsor', 'des externes à un autre parrain'],
  RESPONSIBLE: ['services to another responsible employee', 'des services à un autre responsable'],
  LAST_MANAGER: ['groups that only they manage', 'des groupes qu’elle seule gère'],
  LAST_OWNER: ['the role of owner', 'le rôle de propriétaire'],
  HELD: ['a legal hold', 'un gel juridique'],
};
function explain({ blockers }: ErasureBlocked): Failure {
  const words = (at: 0 | 1) => blockers.map(({ kind, count }) => `${TOGETHER[kind][at]} (${count})`).join(', ');
  return new Failure('ERASURE_BLOCKED', words(0), words(1));
}

const CHOICE: Readonly<Record<ErasureMode, readonly [en: string, fr: string]>> = {
  ANONYMISE: [
    'The account, its settings and its name go; what they wrote stays, without a name.',
    'Le compte, ses réglages et son nom disparaissent ; ce qu’il a écrit reste, sans nom.',
  ],
  DELETE: [
    'The account and all that they wrote go; answers of others stay, beside a text that is no more.',
    'Le compte et tout ce qu’il a écrit disparaissent ; les réponses des autres restent, à côté d’un texte qui n’est plus.',
  ],
};
function preview({ mode, counts }: Erased, language: 'en' | 'fr'): string {
  const lines = Object.entries(counts).map(([table, count]) => `  ${table}: ${count}`);
  const [en, fr] = CHOICE[mode];
  const last = {
    en: 'Nothing was written. Add --apply to erase for good.',
    fr: 'Rien n’a été écrit. Ajoutez --apply pour effacer définitivement.',
  };
  return [{ en, fr }[language], ...lines, last[language]].join('\n');
}
const both = (text: string) => ({ en: text, fr: text });

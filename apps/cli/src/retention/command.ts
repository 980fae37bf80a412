import { RetentionBook } from '#custody';
import { toId } from '#graphql';
import pg from 'pg';
import type { CommandContext } from '../command.js';
import { useDatabase } from '../database/use.js';
import { Failure } from '../failure.js';
import { migrateDatabase } from '../migrate/migrate-database.js';
import { type RetentionArguments, readRetentionArguments } from './arguments.js';

type Say = CommandContext['say'];

/** `retention`: what goes after how many days, and what a matter holds. */
export async function run(context: CommandContext): Promise<number> {
  const asked = readRetentionArguments(context.args);
  const database = await useDatabase(context);
  const client = new pg.Client(database.ownerUrl);
  try {
    await migrateDatabase(database);
    await client.connect();
    await actOn(client, asked, context.say);
    return 0;
  } finally {
    await client.end().catch(() => undefined);
    await database.stop();
  }
}

/** The same where the database is at hand. */
export async function actOn(client: pg.Client, asked: RetentionArguments, say: Say): Promise<void> {
  const book = new RetentionBook(client);
  switch (asked.verb) {
    case 'list':
      return list(book, say);
    case 'set':
      return set(book, asked, say);
    case 'end':
      if (!(await book.end(asked.what, asked.groupId))) throw none();
      return say({ en: `The rule has ended: it stays.`, fr: 'La règle a pris fin : cela reste.' });
    case 'hold':
      return hold(client, book, asked, say);
    case 'release':
      if (!(await book.release(asked.id))) throw none();
      return say({ en: 'Released. The rules apply again.', fr: 'Levé. Les règles s’appliquent à nouveau.' });
  }
}

async function list(book: RetentionBook, say: Say): Promise<void> {
  const rules = await book.rules();
  if (rules.length === 0) say({ en: 'No rule: everything stays.', fr: 'Aucune règle : tout reste.' });
  for (const { what, group, days, appliesAt } of rules) {
    const { due, held } = await book.preview(what, days, group);
    const [where, day] = [group ? toId('Group', group) : '*', appliesAt.toISOString().slice(0, 10)];
    say({
      en: `${what} ${where}: ${days} days, from ${day} on; ${due} due, ${held} held.`,
      fr: `${what} ${where} : ${days} jours, à partir du ${day} ; ${due} à effacer, ${held} gelés.`,
    });
  }
  for (const { id, matter, subject, placedAt, releasedAt } of await book.holds()) {
    const [from, until] = [placedAt, releasedAt].map((at) => at?.toISOString().slice(0, 10) ?? '…');
    say({
      en: `Hold ${id}, ${matter}: ${subject}, ${from}–${until}`,
      fr: `Gel ${id}, ${matter} : ${subject}, ${from}–${until}`,
    });
  }
}

type Setting = Extract<RetentionArguments, { verb: 'set' }>;
async function set(book: RetentionBook, { what, days, groupId, inDays, isApplied }: Setting, say: Say): Promise<void> {
  const { due, held } = await book.preview(what, days, groupId);
  say({
    en: `Of ${what} after ${days} days: ${due} would go at this moment, ${held} are held.`,
    fr: `Pour ${what} après ${days} jours : ${due} partiraient maintenant, ${held} sont gelés.`,
  });
  if (!isApplied) {
    return say({
      en: 'Nothing was set. Add --apply to set it.',
      fr: 'Rien n’a été fixé. Ajoutez --apply pour fixer la règle.',
    });
  }
  await book.set(what, days, groupId, inDays);
  say({
    en: `Set. It applies in ${inDays} days, each night; until then it stands on “Where is my data?”.`,
    fr: `Fixé. La règle s’applique dans ${inDays} jours, chaque nuit ; d’ici là elle est affichée sur « Où sont mes données ? ».`,
  });
}

type Holding = Extract<RetentionArguments, { verb: 'hold' }>;
async function hold(client: pg.Client, book: RetentionBook, { email, ...order }: Holding, say: Say): Promise<void> {
  const { rows } = await client.query<{ id: string }>('select id from persons where email = lower($1)', [email]);
  if (email !== null && !rows[0])
    throw new Failure('WRONG_ARGUMENT', `Nobody has the address ${email}.`, `Personne n’a l’adresse ${email}.`);
  const id = await book.hold({ ...order, personId: rows[0]?.id ?? null });
  say({
    en: `Held for ${order.matter}: ${id}. Nothing of it is erased until it is released.`,
    fr: `Gelé pour ${order.matter} : ${id}. Rien n’en est effacé jusqu’à la levée.`,
  });
}

const none = () =>
  new Failure('WRONG_ARGUMENT', 'There is no such rule or hold.', 'Il n’y a pas de telle règle, ni de tel gel.');

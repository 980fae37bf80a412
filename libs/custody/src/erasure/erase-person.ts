import { translate } from '#i18n';
import { toId } from '#graphql';
import type pg from 'pg';
import { type Blocker, blockersOf } from './blockers.js';
import { eraseWritten } from './erase-written.js';
import { gone } from './references.js';

/** ANONYMISE: what they wrote stays, of nobody by name. DELETE: what they wrote goes, too. */
export type ErasureMode = 'ANONYMISE' | 'DELETE';

export interface Erased {
  readonly personId: string;
  readonly mode: ErasureMode;
  readonly at: Date;
  /** Rows by table that went, or were emptied. */
  readonly counts: Readonly<Record<string, number>>;
  /** Hashes of bytes that rows of theirs stood for. */
  readonly hashes: readonly string[];
  /** Copies that held something of theirs. */
  readonly exportIds: readonly string[];
}
export class ErasureBlocked extends Error {
  constructor(readonly blockers: readonly Blocker[]) {
    super(blockers.map(({ kind, count }) => `${kind} ${count}`).join(', '));
  }
}

/**
 * Erases a person, in the caller's transaction: their account, what was theirs alone, their name wherever the product wrote it, and
 * with DELETE what they wrote. A row without a name stays for what others rely on: who approved what, and when.
 */
export async function erasePerson(client: pg.ClientBase, personId: string, mode: ErasureMode): Promise<Erased> {
  await client.query('select from persons where id = $1 for update', [personId]);
  const blockers = await blockersOf(client, personId);
  if (blockers.length > 0) throw new ErasureBlocked(blockers);
  const counts: Record<string, number> = {};
  const run = async (table: string, text: string, values: readonly unknown[] = [personId]) => {
    const { rowCount, rows } = await client.query<Record<string, string>>(text, [...values]);
    counts[table] = (counts[table] ?? 0) + (rowCount ?? 0);
    return rows;
  };
  const exportIds = (await run('data_exports', EXPORTS)).map(({ id }) => id!);
  for (const { table, column } of gone()) await run(table, `delete from ${table} where ${column} = $1`);
  const hashes = (await run('images', PORTRAITS)).map(({ hash }) => hash!);
  for (const [table, text] of TRACES) await run(table, text);
  await forgetName(run, personId);
  if (mode === 'DELETE') hashes.push(...(await eraseWritten(client, run, personId)));
  const { rows } = await client.query<{ at: Date; language: 'fr' | 'en' }>(
    `select app_now() as at, coalesce((select language from network), 'fr') as language`,
  );
  await run('persons', ACCOUNT, [personId, translate('ERASED_PERSON', rows[0]!.language)]);
  await run('groups', SIZES);
  await client.query(
    `insert into audit_outbox (action, target_id, data) values ('person.erase', $1, jsonb_build_object('mode', $2::text, 'by', 'operator'))`,
    [personId, mode],
  );
  await client.query(
    `select pg_notify('entrenous', json_build_object('kind', 'PERMISSIONS_CHANGED', 'personId', $1::text)::text)`,
    [personId],
  );
  const told = Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));
  return { personId, mode, at: rows[0]!.at, counts: told, hashes, exportIds };
}

type Run = (table: string, text: string, values?: readonly unknown[]) => Promise<Record<string, string>[]>;

/** Theirs, and those that managers took of groups in which they wrote. */
const EXPORTS = `delete from data_exports x where x.person_id = $1 or exists (select from posts p where p.group_id = x.group_id and p.author_id = $1)
  or exists (select from comments c where c.group_id = x.group_id and c.author_id = $1) returning id`;
const PORTRAITS = `delete from images where person_id = $1 or (owner_id = $1 and attached_at is null) returning hash`;
const TRACES: readonly (readonly [string, string])[] = [
  ['partner_organisations', 'update partner_organisations set approver_id = null where approver_id = $1'],
  [
    'invitations',
    `delete from invitations where accepted_by = $1 or placeholder_id = $1 or email = (select email from persons where id = $1)`,
  ],
  [
    'people_import_lines',
    `delete from people_import_lines where lower(person ->> 'email') = (select lower(email) from persons where id = $1)`,
  ],
  ['reports', 'update reports set words = null where reporter_id = $1 and words is not null'],
  ['memberships', 'update memberships set answer = null where person_id = $1 and answer is not null'],
  [
    'memberships',
    `update memberships set valid_to = app_now(), end_reason = 'ERASED' where person_id = $1 and valid_to is null`,
  ],
];
const ACCOUNT = `update persons set status = 'ERASED', given_name = '', family_name = '', name = $2, email = null, title = null, department = null,
  site = null, phone = null, about = null, skills = '{}', interests = '{}', photo_id = null, language = null, source_id = null, access_reason = null
  where id = $1`;
const SIZES = `update groups g set
    member_count = (select count(*) from active_memberships a where a.group_id = g.id),
    external_count = (select count(*) from active_memberships a where a.group_id = g.id and a.kind = 'EXTERNAL')
  where exists (select from memberships m where m.group_id = g.id and m.person_id = $1)`;

/** Where others mention them, the name goes, and what led to it. What others wrote as plain words is theirs. */
async function forgetName(run: Run, personId: string): Promise<void> {
  const id = toId('Person', personId);
  const written = `\\[@([^\\[\\]\\\\\\n]|\\\\.){1,200}\\]\\(person:${id}\\)`;
  const shown = `<a href="/people/${id}" class="mention">@[^<]*</a>`;
  for (const table of ['posts', 'comments', 'revisions'])
    await run(
      table,
      `update ${table} set body = regexp_replace(body, $1, '@…', 'g'), body_html = regexp_replace(body_html, $2, '@…', 'g')
       where position($3 in body) > 0 or position($3 in body_html) > 0`,
      [written, shown, id],
    );
  await run('drafts', `update drafts set body = regexp_replace(body, $1, '@…', 'g') where position($2 in body) > 0`, [
    written,
    id,
  ]);
}

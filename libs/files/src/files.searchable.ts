import type { Actor } from '#permissions';
import { type Fragment, type Records, type Statement, raw, sql } from '#persistence';
import type { FoundRef, Searchable } from '#search';
import { FileType } from './file.type.js';
import { CURRENT, type FileRow, fileColumns, readableFile } from './files.query.js';

/** What is hidden stands in no list, nor what is held back for a virus: not for its author either. */
const LISTED =
  raw(`f.removed_at is null and not exists (select from file_versions i where i.file_id = f.id and i.number = f.number and i.state = 'INFECTED')
  and not exists (select from posts h where h.id = f.post_id and h.hidden_at is not null)
  and not exists (select from comments h where h.id = f.comment_id and h.hidden_at is not null)`);

/** Those of what was found that the viewer reads. */
export const readableFiles = (actor: Actor): Fragment => sql`
    select found.kind, found.group_id from found join files f on f.id = found.id
      where found.kind = 'FILE' and ${LISTED} and ${readableFile(actor, 'f')}`;

export interface FoundFile extends FileRow {
  /** Where the words stand in its text, as plain words; of a picture, what is said of it. */
  readonly piece: string;
}
/** Each with the piece of its text in which the words stand. The text is behind row-level security like the file. */
export const foundFiles = (actor: Actor, ids: readonly string[], query: string): Statement<FoundFile> => sql<FoundFile>`
  select ${fileColumns(actor)}, coalesce(app_search_piece(t.body, ${query}), f.caption) as piece
  from files f ${CURRENT} left join file_texts t on t.version_id = v.id
  where f.id = any (${ids}::uuid[]) and ${LISTED} and ${readableFile(actor, 'f')}`;

/** Files whose names hold these letters or nearly read so. */
export const filesNamed = (actor: Actor, text: string, most: number): Statement<FileRow> => sql<FileRow>`
  select ${fileColumns(actor)} from app_files_named(${text}) n join files f on f.id = n.id ${CURRENT}
  where ${LISTED} and ${readableFile(actor, 'f')} order by n.nearness desc, f.updated_at desc, f.id limit ${most}`;

/** Documents, by the rule of what bears them. */
export const filesSearchable = (records: Records): Searchable => ({
  kinds: ['FILE'],

  readable: readableFiles,

  async load(actor, refs: readonly FoundRef[]) {
    const ids = refs.map(({ id }) => id);
    const rows = await records.query(actor, foundFiles(actor, ids, refs[0]!.query));
    return new Map(
      rows.map((row) => [row.id, { node: new FileType(actor, row), title: row.name, text: escaped(row.piece) }]),
    );
  },
});

/** Snippets are made of HTML. */
const escaped = (plain: string): string => plain.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

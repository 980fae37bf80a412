import { createHash } from 'node:crypto';
import { fileId } from '../../support/rights-world.js';
import { PICTURE } from './picture.js';

const keyOf = (words: string): string =>
  createHash('md5')
    .update(words)
    .digest('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
/** The file of a post. */
export const documentOf = (postId: string): string => keyOf(`file${postId}`);
/** The album of a post that has a title, and its pictures. */
export const albumOf = (postId: string): string => keyOf(`album${postId}`);
export const pictureOf = (postId: string, n: 1 | 2): string => keyOf(`picture ${n}${postId}`);

type Run = (text: string, values?: unknown[]) => Promise<unknown>;
const columns =
  'id, owner_id, group_id, post_id, comment_id, attached_at, name, name_key, kind, bytes, number, updated_at';

/** Versions of the files whose rows fulfil the condition: two of each, the second current. */
const versions = (condition: string) => `
  insert into file_versions (id, file_id, group_id, number, owner_id, name, note, hash, mime, kind, bytes, state, prepared_at, width, height, pages, has_preview)
    select case n.number when 2 then f.id else md5('first' || f.id)::uuid end, f.id, f.group_id, n.number, f.owner_id, f.name, 'Cotes', $1, 'image/webp', f.kind, f.bytes,
      'READY', f.attached_at, 64, 64, 1, true from files f, (values (1), (2)) n (number) where not exists (select from file_versions v where v.file_id = f.id) and ${condition}`;

/** The text of each version, which search shows a piece of: of the current one, and of the one before it. */
const texts = (current: string) => `
  insert into file_texts (version_id, body) select v.id, case when v.number = f.number then '${current} ' || f.name else 'Ancien accord' end
    from file_versions v join files f on f.id = v.file_id where not exists (select from file_texts t where t.version_id = v.id);
  update file_versions v set text_state = 'WHOLE' where text_state = 'PENDING'`;

/** An album of these posts that have a title, of two pictures, the second of which is its cover. */
async function albums(run: Run, among: string, name: string): Promise<void> {
  await run(`insert into albums (id, post_id, group_id, created_at) select md5('album' || p.id)::uuid, p.id, p.group_id, p.dated_at
    from posts p join groups g on g.id = p.group_id where ${among} and p.title is not null and g.kind = 'GROUP'`);
  await run(
    `insert into files (${columns}, album_id, album_place, caption)
      select md5('picture ' || n || p.id)::uuid, p.author_id, p.group_id, p.id, null, p.dated_at, '${name} ' || n || '.webp', lower('${name} ' || n || '.webp'),
        (array['IMAGE', 'VIDEO'])[n], $1, 2, p.dated_at, a.id, n, '${name} de la réunion'
      from albums a join posts p on p.id = a.post_id join groups g on g.id = p.group_id, (values (1), (2)) x (n) where ${among}`,
    [PICTURE.bytes.length],
  );
  await run(
    `update albums a set cover_id = md5('picture 2' || p.id)::uuid from posts p join groups g on g.id = p.group_id where p.id = a.post_id and ${among}`,
  );
}

/** A file of every post, and of every comment of a thread's first answers; each with an earlier version. */
export async function documents(run: Run): Promise<void> {
  await run(
    `insert into files (${columns}) select md5('file' || p.id)::uuid, p.author_id, p.group_id, p.id, null, p.dated_at, 'Plan ' || right(p.id::text, 3) || '.webp',
      'plan ' || right(p.id::text, 3) || '.webp', (array['IMAGE', 'PDF', 'SHEET'])[1 + ascii(right(p.id::text, 1)) % 3], $1, 2, p.dated_at from posts p`,
    [PICTURE.bytes.length],
  );
  await run(
    `insert into files (${columns}) select md5('file' || c.id)::uuid, c.author_id, c.group_id, c.post_id, c.id, c.dated_at, 'Note.webp', 'note.webp', 'TEXT', $1, 2, c.dated_at
      from comments c where c.parent_id is null`,
    [PICTURE.bytes.length],
  );
  await albums(run, 'true', 'Chantier');
  await run(versions('true'), [PICTURE.hash]);
  // Those that the table of rights knows: made of one version, so that a second can come.
  await run(`update files set kind = 'IMAGE' where id = any ($1)`, [[fileId('upload'), fileId('uploadOfExternal')]]);
  await run(`update file_versions set hash = $1, mime = 'image/webp', bytes = $3 where file_id = any ($2)`, [
    PICTURE.hash,
    [fileId('borne'), fileId('upload'), fileId('uploadOfExternal')],
    PICTURE.bytes.length,
  ]);
  await run(
    `insert into file_versions (id, file_id, group_id, number, owner_id, name, hash, mime, kind, bytes, state)
      select md5('second' || v.id)::uuid, v.file_id, v.group_id, 2, v.owner_id, v.name, v.hash, v.mime, v.kind, v.bytes, v.state from file_versions v where v.file_id = $1`,
    [fileId('borne')],
  );
  await run(`update files set number = 2 where id = $1`, [fileId('borne')]);
  await run(`update files set bytes = $1`, [PICTURE.bytes.length]);
  await run(texts('Accord de la réunion'));
  // An answer's file gave way to the post's.
  await run(`update files set successor_id = md5('file' || post_id)::uuid where comment_id is not null`);
  await bear(run, 'true');
}

/** Files of posts that the viewer does not read: more of them than in the other world. */
export async function hiddenDocuments(run: Run, among: string, besides: string): Promise<void> {
  await run(
    `insert into files (${columns}) select md5('hidden file' || p.id)::uuid, p.author_id, p.group_id, p.id, null, p.dated_at, 'Ombre.webp', 'ombre.webp', 'ARCHIVE', $1, 2, p.dated_at
      from posts p join groups g on g.id = p.group_id where ${among} ${besides}`,
    [PICTURE.bytes.length],
  );
  await albums(run, `${among} ${besides}`, 'Ombre');
  await run(versions('true'), [PICTURE.hash]);
  await run(texts('Zone d’ombre de la réunion'));
  // They take the place of what the viewer reads, and have their place taken by it.
  await run(`update files h set successor_id = (select v.id from files v where v.name like 'Plan %' order by v.group_id = h.group_id desc, v.id limit 1)
      where h.name = 'Ombre.webp' and h.successor_id is null`);
  await run(`update files v set successor_id = (select h.id from files h where h.name = 'Ombre.webp' order by h.group_id = v.group_id desc, h.id limit 1)
      where v.name like 'Plan %' and v.successor_id is null`);
  await bear(run, among);
}

const bear = (run: Run, among: string) =>
  run(`update posts p set file_ids = (select coalesce(array_agg(f.id order by f.id), '{}') from files f where f.post_id = p.id and f.comment_id is null and f.album_id is null) where ${among};
    update comments c set file_ids = (select coalesce(array_agg(f.id order by f.id), '{}') from files f where f.comment_id = c.id) where exists (select from posts p where p.id = c.post_id and ${among})`);

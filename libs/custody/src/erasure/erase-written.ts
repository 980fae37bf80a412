import { eraseComments, eraseFiles, erasePostImages, erasePosts } from '#content';
import type pg from 'pg';

type Run = (table: string, text: string, values?: readonly unknown[]) => Promise<Record<string, string>[]>;

/** What stands where something was that others answered. */
const EMPTY = '…';

/**
 * What a person wrote, wherever: a post that nobody else answered goes as a whole; of one that others answered, the words go and the
 * answers stay. Gives the hashes of their documents and pictures.
 */
export async function eraseWritten(client: pg.ClientBase, run: Run, personId: string): Promise<string[]> {
  const idsOf = async (text: string) => (await client.query<{ id: string }>(text, [personId])).rows.map(({ id }) => id);
  const inTurn = async (table: string, statements: readonly { text: string; values: readonly unknown[] }[]) => {
    for (const { text, values } of statements) await run(table, text, values);
  };
  const hashes: string[] = [];
  const byId = ({ hash }: Record<string, string>) => hash!;
  const touched = await idsOf(TOUCHED);

  await run('advice_requests', 'delete from advice_requests where author_id = $1');
  await run('hidings', `update hidings set appeal = '${EMPTY}' where author_id = $1 and appeal is not null`);
  await run('widenings', `update widenings set reason = '${EMPTY}' where proposed_by = $1`);
  const files = await idsOf('select id from files where owner_id = $1');
  hashes.push(...(await run('file_versions', FILES, [files])).map(byId));
  for (const table of ['posts', 'comments'])
    await run(table, `update ${table} set file_ids = '{}' where author_id = $1 and file_ids <> '{}'`);

  const alone = await idsOf(ALONE);
  const own = (await client.query<{ id: string }>('select id from comments where post_id = any ($1)', [alone])).rows;
  await inTurn('comments', eraseComments(own.map(({ id }) => id)));
  const { text, values } = erasePostImages(alone);
  hashes.push(...(await run('images', text, values)).map(byId));
  const more = eraseFiles('post_id', alone);
  hashes.push(...(await run('file_versions', more.text, more.values)).map(byId));
  await inTurn('posts', erasePosts(alone));

  // Answers that nobody answered go, one layer after the other; of the others the words.
  for (let leaves; (leaves = await idsOf(LEAVES)).length > 0;) await inTurn('comments', eraseComments(leaves));
  hashes.push(...(await run('images', PICTURES)).map(byId));
  await run('revisions', REVISIONS);
  await run('comments', EMPTY_COMMENTS);
  await run('posts', EMPTY_POSTS);
  await run('reactions', 'delete from reactions where person_id = $1');
  await client.query('select app_recount_post(id) from posts where id = any ($1)', [touched]);
  await client.query(
    `select app_recount_reactions(p.id, null) from posts p where p.id = any ($1)
     union all select app_recount_reactions(c.post_id, c.id) from comments c where c.post_id = any ($1)`,
    [touched],
  );
  return hashes;
}

const TOUCHED = `select post_id as id from comments where author_id = $1 union select post_id from reactions where person_id = $1
  union select id from posts where author_id = $1`;
/** A conversation keeps the message by which it began, as its head. */
const ALONE = `select p.id from posts p join groups g on g.id = p.group_id where p.author_id = $1 and g.kind = 'GROUP' and not exists (select from comments c where c.post_id = p.id and c.author_id <> $1)`;
const LEAVES = `select c.id from comments c where c.author_id = $1 and not exists (select from comments a where a.parent_id = c.id) limit 500`;
const FILES = `with gone as (select unnest($1::uuid[]) as id),
    texts as (delete from file_texts t using file_versions v where v.id = t.version_id and v.file_id in (select id from gone)),
    versions as (delete from file_versions v where v.file_id in (select id from gone) returning hash),
    erased as (delete from files where id in (select id from gone))
  select hash from versions`;
const PICTURES = `delete from images where owner_id = $1 and purpose = 'POST' returning hash`;
const REVISIONS = `delete from revisions r where r.editor_id = $1 or exists (select from posts p where p.id = r.post_id and p.author_id = $1)
  or exists (select from comments c where c.id = r.comment_id and c.author_id = $1)`;
const EMPTY_COMMENTS = `update comments set body = '${EMPTY}', body_html = '<p>${EMPTY}</p>', deleted_at = coalesce(deleted_at, app_now()), source_id = null, idempotency_key = null
  where author_id = $1`;
const EMPTY_POSTS = `update posts set title = null, body = '${EMPTY}', body_html = '<p>${EMPTY}</p>', topics = '{}', image_ids = '{}', file_ids = '{}', receipt = null, source_id = null,
  idempotency_key = null where author_id = $1`;

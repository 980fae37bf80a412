import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { toId } from '#graphql';
import { translate } from '#i18n';
import { presentMentions } from '#markdown';
import type pg from 'pg';
import { article, escaped, pageHead } from '../archive/pages.js';
import type { CopiedItem } from '../archive/items.js';

type Language = 'fr' | 'en';
const BATCH = 200;

interface GroupRow {
  readonly id: string;
  readonly name: string;
  readonly purpose: string;
}
type ItemRow = Omit<CopiedItem, 'uuid' | 'company' | 'reactions' | 'topics'>;

/** Pages by which anybody reads what was written, without a program: a list of groups, and for each its posts with their comments. */
export async function writePages(client: pg.Client, folder: string, publicUrl: string): Promise<void> {
  const { rows } = await client.query<{ language: Language; company: string }>(
    `select language, company_name as company from network`,
  );
  const [{ language, company }] = rows.length > 0 ? rows : [{ language: 'fr' as const, company: '' }];
  await mkdir(join(folder, 'pages'), { recursive: true, mode: 0o700 });
  await write(
    join(folder, 'README.txt'),
    one(`${translate('EXPORT_COMPANY_README', 'fr')}\n\n${translate('EXPORT_COMPANY_README', 'en')}\n`),
  );
  const groups = async function* (): AsyncGenerator<string> {
    yield `${pageHead(company, language)}<ul>\n`;
    for await (const group of groupsOf(client)) {
      const name = group.name || translate('EXPORT_CONVERSATION', language);
      const page = `pages/${toId('Group', group.id)}.html`;
      await write(join(folder, page), pageOf(client, { ...group, name }, language, publicUrl));
      yield `<li><a href="${page}">${escaped(name)}</a> ${escaped(group.purpose)}</li>\n`;
    }
    yield '</ul>\n';
  };
  await write(join(folder, 'index.html'), groups());
}

async function* groupsOf(client: pg.Client): AsyncGenerator<GroupRow> {
  for (let after = '00000000-0000-0000-0000-000000000000'; ;) {
    const { rows }: { rows: GroupRow[] } = await client.query<GroupRow>(
      `select id, name, purpose from groups where deleted_at is null and id > $1 order by id limit ${BATCH}`,
      [after],
    );
    yield* rows;
    if (rows.length < BATCH) return;
    after = rows.at(-1)!.id;
  }
}

async function* pageOf(
  client: pg.Client,
  group: GroupRow,
  language: Language,
  publicUrl: string,
): AsyncGenerator<string> {
  yield pageHead(group.name, language);
  for (let after: readonly [string, string] = ['infinity', '00000000-0000-0000-0000-000000000000']; ;) {
    const { rows }: { rows: (ItemRow & { place: string })[] } = await client.query<ItemRow & { place: string }>(
      `${POSTS} and (p.dated_at, p.id) < ($2::timestamptz, $3::uuid) order by p.dated_at desc, p.id desc limit ${BATCH}`,
      [group.id, ...after],
    );
    const { rows: comments } = await client.query<ItemRow>(COMMENTS, [rows.map(({ id }) => id)]);
    const answers = Map.groupBy(comments, ({ postId }) => postId);
    for (const post of rows) {
      yield shown(post, 'POST', group, language, publicUrl);
      for (const answer of answers.get(post.id) ?? []) yield shown(answer, 'COMMENT', group, language, publicUrl);
    }
    if (rows.length < BATCH) return;
    after = [rows.at(-1)!.place, rows.at(-1)!.id];
  }
}

const BODY = (
  t: string,
) => `${t}.id, ${t}.audience, ${t}.dated_at as "datedAt", ${t}.body, ${t}.body_html as "bodyHtml",
  a.name as author, array(select v.hash from files f join file_versions v on v.file_id = f.id and v.number = f.number where f.id = any (${t}.file_ids)) as "fileIds"`;
const POSTS = `select ${BODY('p')}, p.title, null::uuid as "postId", p.dated_at::text as place,
    array(select i.hash from images i where i.post_id = p.id) as "imageIds"
  from posts p join persons a on a.id = p.author_id where p.group_id = $1 and p.deleted_at is null`;
const COMMENTS = `select ${BODY('c')}, null as title, c.post_id as "postId", '{}'::text[] as "imageIds"
  from comments c join persons a on a.id = c.author_id where c.post_id = any ($1::uuid[]) and c.deleted_at is null order by c.dated_at, c.id`;

function shown(row: ItemRow, kind: CopiedItem['kind'], group: GroupRow, language: Language, publicUrl: string): string {
  const item: CopiedItem = {
    ...row,
    kind,
    uuid: row.id,
    id: toId(kind === 'POST' ? 'Post' : 'Comment', row.id),
    postId: row.postId && toId('Post', row.postId),
    groupId: toId('Group', group.id),
    group: group.name,
    company: null,
    editedAt: null,
    datedAt: new Date(row.datedAt).toISOString(),
    bodyHtml: presentMentions(row.bodyHtml, () => null),
    topics: [],
    reactions: {},
  };
  return article(item, language, publicUrl, BY_HASH);
}

/** In this copy bytes are called by their hash. */
const BY_HASH = {
  file: (hash: string) => `../files/${hash.slice(0, 2)}/${hash.slice(2)}`,
  image: (hash: string) => `../files/${hash.slice(0, 2)}/${hash.slice(2)}`,
};

async function* one(text: string): AsyncGenerator<string> {
  yield text;
}

const write = (path: string, chunks: AsyncIterable<string>): Promise<void> =>
  pipeline(Readable.from(chunks), createWriteStream(path, { mode: 0o600 }));

import { type CommentRow, type PostRow, type Reading, namesOf } from '#content';
import { toId } from '#graphql';
import { presentMentions, presentSource } from '#markdown';
import type { Actor } from '#permissions';
import type { Records } from '#persistence';
import type { AsReader } from './as-reader.js';
import { type ItemKind, type Scope, itemKeys } from './items.query.js';

/** A post or a comment in a copy, as its reader sees it at that moment. */
export interface CopiedItem {
  readonly kind: ItemKind;
  readonly id: string;
  readonly uuid: string;
  readonly groupId: string;
  readonly group: string;
  readonly postId: string | null;
  readonly author: string;
  readonly company: string | null;
  readonly audience: string;
  readonly datedAt: string;
  readonly editedAt: string | null;
  readonly title: string | null;
  readonly body: string;
  readonly bodyHtml: string;
  readonly topics: readonly string[];
  readonly reactions: Readonly<Record<string, number>>;
  readonly fileIds: readonly string[];
  readonly imageIds: readonly string[];
}

/** Every post, or every comment, of the scope: the keys first, then each by the same way as a page reads it. */
export async function* itemsOf(
  reader: AsReader,
  { records, reading }: { readonly records: Records; readonly reading: Reading },
  kind: ItemKind,
  scope: Scope,
): AsyncGenerator<readonly CopiedItem[]> {
  for (let after: string | null = null; ;) {
    const from: string | null = after;
    const batch: { items: readonly CopiedItem[]; last: string | null } = await reader.ask(async (actor) => {
      const keys = await records.query(actor, itemKeys(actor, kind, scope, from));
      const ids = keys.map(({ id }) => id);
      const rows = kind === 'POST' ? await reading.posts(actor, ids) : await reading.comments(actor, ids);
      return {
        items: ids.flatMap((id) => (rows.has(id) ? [copied(actor, kind, rows.get(id)!)] : [])),
        last: keys.at(-1)?.key ?? null,
      };
    });
    if (batch.items.length > 0) yield batch.items;
    if (batch.last === null) return;
    after = batch.last;
  }
}

function copied(actor: Actor, kind: ItemKind, row: PostRow | CommentRow): CopiedItem {
  const post = 'post' in row ? row.post : row;
  const names = namesOf(row.people, actor, post);
  return {
    kind,
    id: toId(kind === 'POST' ? 'Post' : 'Comment', row.id),
    uuid: row.id,
    groupId: toId('Group', row.groupId),
    group: row.group.name,
    postId: 'post' in row ? toId('Post', row.postId) : null,
    author: row.author.name,
    company: row.author.company,
    audience: row.audience,
    datedAt: row.datedAt,
    editedAt: row.editedAt,
    title: 'title' in row ? row.title : null,
    body: presentSource(row.body, names),
    bodyHtml: presentMentions(row.bodyHtml, names),
    topics: 'topics' in row ? row.topics : [],
    reactions: row.reactionCounts as Readonly<Record<string, number>>,
    fileIds: row.fileIds,
    imageIds: 'images' in row ? (row.images ?? []).map(({ id }) => id) : [],
  };
}

import type { ClientBase } from 'pg';
import { importedId, sourceIdOf } from '../source-id.js';
import type { ImportSource, World, WorldComment, WorldPost } from '../world.js';
import type { Bodies } from './bodies.js';
import { Ids } from './known.js';
import type { LoadedPeople } from './people.js';
import type { TableWriter } from './table-writer.js';

export interface LoadedContent {
  readonly posts: Ids;
  readonly comments: Ids;
  readonly addedPosts: number;
  readonly addedComments: number;
}

interface Frame {
  readonly source: ImportSource;
  readonly groups: Ids;
  readonly partners: Ids;
  readonly people: LoadedPeople;
  readonly bodies: Bodies;
}

export async function loadContent(
  client: ClientBase,
  writer: TableWriter,
  world: World,
  frame: Frame,
): Promise<LoadedContent> {
  const idsOf = (table: 'posts' | 'comments', things: readonly (WorldPost | WorldComment)[]) =>
    Ids.of(
      client,
      frame.source,
      table,
      things.map(({ key, datedAt, order }) => ({ key, at: datedAt, order })),
    );
  const posts = await idsOf('posts', world.posts);
  const comments = await idsOf('comments', world.comments);

  const fresh = world.posts.filter(posts.isNew);
  const addedPosts = await writer.insert(
    'posts',
    fresh.map((post) => postRow(post, posts, frame)),
  );
  await writer.insert(
    'revisions',
    fresh.flatMap((post) => revisionRows(post, posts, frame)),
  );
  const heads = new Map(world.posts.map((post) => [post.key, post]));
  const answers = parentsFirst(world.comments.filter(comments.isNew));
  const rows = answers.map((comment) => commentRow(comment, heads.get(comment.postKey)!, { posts, comments }, frame));
  const addedComments = await writer.insert('comments', rows);
  return { posts, comments, addedPosts, addedComments };
}

/** An external's own organisation, always; otherwise what the source says it is addressed to. */
function partnerOf(item: { authorKey: string; partnerKey?: string }, { people, partners }: Frame): string | null {
  const author = people.get(item.authorKey);
  return author.kind === 'EXTERNAL' ? author.partnerId : partners.optional(item.partnerKey);
}

function postRow(post: WorldPost, ids: Ids, frame: Frame) {
  const { body, bodyHtml } = frame.bodies.of(post.body, post.groupKey);
  return {
    id: ids.get(post.key),
    source_id: sourceIdOf(frame.source, post.key),
    group_id: frame.groups.get(post.groupKey),
    author_id: frame.people.id(post.authorKey),
    audience: post.audience,
    partner_id: partnerOf(post, frame),
    dated_at: post.datedAt,
    last_activity_at: post.datedAt,
    title: post.title ?? null,
    body,
    body_html: bodyHtml,
    topics: post.topics ?? [],
    image_ids: [],
    comment_count: 0,
    reaction_counts: {},
    edited_at: post.editedAt ?? null,
    pinned_at: post.pinnedAt ?? null,
    closed_at: post.closedAt ?? null,
    closed_by: frame.people.optionalId(post.closedByKey),
    close_reason: post.closeReason ?? null,
  };
}

function revisionRows(post: WorldPost, ids: Ids, frame: Frame) {
  if (post.previousBody === undefined || !post.editedAt) return [];
  const { body, bodyHtml } = frame.bodies.of(post.previousBody, post.groupKey);
  return [
    {
      id: importedId(frame.source, `${post.key}/previous`, post.editedAt),
      post_id: ids.get(post.key),
      group_id: frame.groups.get(post.groupKey),
      title: post.title ?? null,
      body,
      body_html: bodyHtml,
      editor_id: frame.people.id(post.authorKey),
      edited_at: post.editedAt,
    },
  ];
}

function commentRow(comment: WorldComment, head: WorldPost, ids: { posts: Ids; comments: Ids }, frame: Frame) {
  const { body, bodyHtml } = frame.bodies.of(comment.body, head.groupKey);
  return {
    id: ids.comments.get(comment.key),
    source_id: sourceIdOf(frame.source, comment.key),
    post_id: ids.posts.get(comment.postKey),
    parent_id: ids.comments.optional(comment.parentKey),
    group_id: frame.groups.get(head.groupKey),
    author_id: frame.people.id(comment.authorKey),
    audience: head.audience,
    partner_id: partnerOf(comment, frame),
    dated_at: comment.datedAt,
    body,
    body_html: bodyHtml,
    reaction_counts: {},
    edited_at: comment.editedAt ?? null,
  };
}

/** A chunk of rows is one statement, which sees the answered comment only if an earlier one, or itself, writes it. */
function parentsFirst(comments: readonly WorldComment[]): WorldComment[] {
  const pending = new Map(comments.map((comment) => [comment.key, comment]));
  const ordered: WorldComment[] = [];
  for (const start of comments) {
    const chain: WorldComment[] = [];
    for (let at: WorldComment | undefined = start; at && pending.delete(at.key); at = pending.get(at.parentKey ?? ''))
      chain.push(at);
    ordered.push(...chain.reverse());
  }
  return ordered;
}

import { type Actor, notFound } from '#permissions';
import { type Fragment, Records } from '#persistence';
import { Injectable } from '@nestjs/common';
import { type FeedOrder, feedPicks, groupScope, homeScope } from './feed.query.js';
import type { After } from './merge.query.js';
import { contactsOf, messagesOf, newestMessages, onePerson, repliesTo, repliesToViewer } from './messages.query.js';
import { type PageKind, pageStatement, threadStatement } from './page.query.js';
import { type CommentRow, type Listed, type Page, type PostRow, type RevisionRow, assemble } from './rows.js';
import {
  bookmarksOf,
  foundItems,
  oneComment,
  onePost,
  pinnedIn,
  revisionsOf,
  someComments,
  somePosts,
} from './thread.query.js';

/** Which rows: those after a cursor, one more than are shown. */
export interface Slice {
  readonly after: After;
  readonly rows: number;
}

/** Posts and comments as each viewer may read them. Every page is one statement. */
@Injectable()
export class Reading {
  constructor(private readonly records: Records) {}

  home(actor: Actor, order: FeedOrder, { after, rows }: Slice): Promise<Listed[]> {
    return this.list(actor, feedPicks(actor, homeScope(actor), order, after, rows), 'posts');
  }

  group(actor: Actor, groupId: string, order: FeedOrder, { after, rows }: Slice): Promise<Listed[]> {
    return this.list(actor, feedPicks(actor, groupScope(actor, groupId), order, after, rows), 'posts');
  }

  async pinned(actor: Actor, groupId: string): Promise<PostRow[]> {
    return [...(await this.page(actor, pinnedIn(groupId), 'posts')).list].flatMap((row) =>
      'post' in row ? row.post : [],
    );
  }

  bookmarks(actor: Actor, { after, rows }: Slice): Promise<Listed[]> {
    return this.list(actor, bookmarksOf(actor, after, rows), 'posts');
  }

  messages(actor: Actor, { after, rows }: Slice): Promise<Listed[]> {
    return this.list(actor, newestMessages(actor, after, rows));
  }

  contactsActivity(actor: Actor, until: Date | null, { after, rows }: Slice): Promise<Listed[]> {
    return this.list(actor, messagesOf(actor, contactsOf(actor), until, after, rows));
  }

  activityOf(actor: Actor, personId: string, { after, rows }: Slice): Promise<Listed[]> {
    return this.list(actor, messagesOf(actor, onePerson(personId), null, after, rows));
  }

  /** Of others, and with `withOwn` one's own answers to oneself too. */
  repliesToViewer(actor: Actor, withOwn: boolean, { after, rows }: Slice): Promise<Listed[]> {
    return this.list(actor, repliesToViewer(actor, after, rows, withOwn));
  }

  repliesTo(
    actor: Actor,
    target: { postId: string } | { commentId: string },
    { after, rows }: Slice,
  ): Promise<Listed[]> {
    return this.list(actor, repliesTo(actor, target, after, rows));
  }

  async thread(actor: Actor, post: PostRow, { after, rows }: Slice): Promise<Listed[]> {
    const [row] = await this.records.query(actor, threadStatement(actor, post.id, after, rows));
    return assemble(row.page, post).list;
  }

  revisions(actor: Actor, item: { postId: string } | { commentId: string }): Promise<RevisionRow[]> {
    return this.records.query(actor, revisionsOf(actor, item));
  }

  /** Missing and hidden: NOT_FOUND. */
  async post(actor: Actor, id: string): Promise<PostRow> {
    const row = await this.findPost(actor, id);
    if (!row) throw notFound();
    return row;
  }

  async findPost(actor: Actor, id: string): Promise<PostRow | null> {
    return (await this.page(actor, onePost(id), 'posts')).posts.get(id) ?? null;
  }

  async posts(actor: Actor, ids: readonly string[]): Promise<ReadonlyMap<string, PostRow>> {
    return (await this.page(actor, somePosts(ids), 'posts')).posts;
  }

  async comments(actor: Actor, ids: readonly string[]): Promise<ReadonlyMap<string, CommentRow>> {
    return (await this.page(actor, someComments(ids))).comments;
  }

  /** Those of what search found that the viewer may read, in its order. */
  found(actor: Actor, refs: readonly { readonly kind: string; readonly id: string }[]): Promise<Listed[]> {
    const kinds = refs.map(({ kind }) => (kind === 'POST' ? 'P' : 'C'));
    const ids = refs.map(({ id }) => id);
    return this.list(actor, foundItems(kinds, ids));
  }

  /** Missing and hidden: NOT_FOUND. */
  async comment(actor: Actor, id: string): Promise<CommentRow> {
    const row = await this.findComment(actor, id);
    if (!row) throw notFound();
    return row;
  }

  async findComment(actor: Actor, id: string): Promise<CommentRow | null> {
    return (await this.page(actor, oneComment(id))).comments.get(id) ?? null;
  }

  private async list(actor: Actor, picks: Fragment, kind: PageKind = 'messages'): Promise<Listed[]> {
    return (await this.page(actor, picks, kind)).list;
  }

  private async page(actor: Actor, picks: Fragment, kind: PageKind = 'messages'): Promise<Page> {
    const [row] = await this.records.query(actor, pageStatement(actor, picks, kind));
    return assemble(row.page);
  }
}

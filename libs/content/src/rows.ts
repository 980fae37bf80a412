import type { Group } from '#groups';
import type { BylineRow, PartnerRow } from '#people';
import type { Audience, ReactionCounts, ReactionKind } from './content.js';

/** Instants come out of PostgreSQL's JSON as text with microseconds, which cursors need whole. */
export type Instant = string;

export interface ImageRow {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}

export type People = ReadonlyMap<string, BylineRow>;

/** How many could read a post when it was published. */
export interface Receipt {
  readonly isWholeCompany: boolean;
  readonly employees: number;
  /** By organisation. */
  readonly externals: readonly { readonly name: string; readonly count: number }[];
}

/** A post as its viewer sees it: counts, order and latest comments of what they may read. */
export interface PostRow {
  readonly id: string;
  readonly sourceId: string | null;
  readonly groupId: string;
  readonly authorId: string;
  readonly audience: Audience;
  readonly partnerId: string | null;
  readonly datedAt: Instant;
  readonly lastActivityAt: Instant;
  readonly title: string | null;
  readonly body: string;
  readonly bodyHtml: string;
  readonly topics: string[];
  readonly commentCount: number;
  readonly reactionCounts: ReactionCounts;
  readonly editedAt: Instant | null;
  readonly pinnedAt: Instant | null;
  readonly closedAt: Instant | null;
  readonly closedBy: string | null;
  readonly closeReason: string | null;
  readonly hiddenAt: Instant | null;
  readonly hiddenReason: string | null;
  readonly deletedAt: Instant | null;
  readonly viewerReaction: ReactionKind | null;
  readonly viewerHasBookmarked: boolean;
  readonly images: ImageRow[] | null;
  readonly fileIds: readonly string[];
  /** Of the pictures that it bears (libs/files). */
  readonly albumId: string | null;
  /** Who could read it when it was published; null for what was imported. */
  readonly receipt: Receipt | null;
  // Put in after the statement, from its other lists.
  group: Group;
  author: BylineRow;
  closer: BylineRow | null;
  partner: PartnerRow | null;
  /** The latest two that may be read, oldest first. */
  latest: CommentRow[];
  /** By key: among others those whom the text names. */
  people: People;
}

export interface CommentRow {
  readonly id: string;
  readonly sourceId: string | null;
  readonly postId: string;
  readonly parentId: string | null;
  /** It answers something that the viewer cannot read any more. */
  readonly isParentGone: boolean;
  readonly groupId: string;
  readonly authorId: string;
  readonly audience: Audience;
  readonly partnerId: string | null;
  readonly datedAt: Instant;
  readonly body: string;
  readonly bodyHtml: string;
  readonly reactionCounts: ReactionCounts;
  readonly editedAt: Instant | null;
  readonly hiddenAt: Instant | null;
  readonly hiddenReason: string | null;
  readonly deletedAt: Instant | null;
  readonly viewerReaction: ReactionKind | null;
  readonly fileIds: readonly string[];
  partner: PartnerRow | null;
  post: PostRow;
  group: Group;
  author: BylineRow;
  people: People;
}

/** As what somebody blanked a version. */
export type Blanker = 'AUTHOR' | 'MODERATOR';

/** What an item said until it was edited. */
export interface RevisionRow {
  readonly id: string;
  readonly groupId: string;
  /** Of the post, or of that of the comment. */
  readonly datedAt: Instant;
  readonly title: string | null;
  readonly body: string;
  readonly bodyHtml: string;
  readonly editedAt: Instant;
  /** Its text is gone for good. */
  readonly blankedAt: Instant | null;
  readonly blankedAs: Blanker | null;
  readonly editor: BylineRow;
  /** Those whom the text names. */
  readonly named: BylineRow[] | null;
}

/** One line of a list: a post or a comment, and the instant by which it is ordered. */
export type Listed = { readonly at: Instant } & ({ readonly post: PostRow } | { readonly comment: CommentRow });
export const messageOf = (listed: Listed): PostRow | CommentRow => ('post' in listed ? listed.post : listed.comment);

/** What one statement of `page.query.ts` returns: everything that a page shows, each thing once. */
export interface PageJson {
  readonly list: readonly (readonly ['P' | 'C', string, Instant])[] | null;
  readonly posts: PostRow[] | null;
  readonly comments: (CommentRow & { readonly isLatest: boolean })[] | null;
  readonly groups: Group[] | null;
  readonly people: BylineRow[] | null;
  readonly partners: PartnerRow[] | null;
}

export interface Page {
  readonly list: Listed[];
  readonly posts: ReadonlyMap<string, PostRow>;
  readonly comments: ReadonlyMap<string, CommentRow>;
}

/** Puts a page's rows together; `known` is a post that its asker has, so that the page did not bring it again. */
export function assemble(json: PageJson, known?: PostRow): Page {
  const groups = byId(json.groups);
  const people = byId(json.people);
  const partners = byId(json.partners);
  const posts = byId(json.posts);
  const comments = new Map<string, CommentRow>();
  for (const post of posts.values()) {
    post.group = groups.get(post.groupId)!;
    post.author = people.get(post.authorId)!;
    post.closer = (post.closedBy && people.get(post.closedBy)) || null;
    post.partner = (post.partnerId && partners.get(post.partnerId)) || null;
    post.latest = [];
    post.people = people;
  }
  if (known) posts.set(known.id, known);
  for (const comment of json.comments ?? []) {
    const post = posts.get(comment.postId)!;
    comment.post = post;
    comment.group = post.group;
    comment.people = people;
    comment.author = people.get(comment.authorId)!;
    comment.partner = (comment.partnerId && partners.get(comment.partnerId)) || null;
    comments.set(comment.id, comment);
    if (comment.isLatest) post.latest.unshift(comment);
  }
  const list: Listed[] = [];
  for (const [kind, id, at] of json.list ?? []) {
    const post = kind === 'P' ? posts.get(id) : undefined;
    const comment = kind === 'C' ? comments.get(id) : undefined;
    if (post) list.push({ at, post });
    if (comment) list.push({ at, comment });
  }
  return { list, posts, comments };
}

export const byId = <T extends { id: string }>(rows: readonly T[] | null): Map<string, T> =>
  new Map(rows?.map((row) => [row.id, row]));

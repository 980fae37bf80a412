import { type CommentRow, type PostRow, Reading, namesOf } from '#content';
import { toId } from '#graphql';
import { presentSource } from '#markdown';
import type { Actor } from '#permissions';
import { Injectable } from '@nestjs/common';

/** A post or comment as its reader may read it now, for a mail. */
export interface ItemText {
  readonly title: string | null;
  /** Markdown; who is mentioned is a name. */
  readonly text: string;
  readonly author: string;
  readonly path: string;
  readonly threadId: string;
  readonly post: PostRow;
  readonly comment: CommentRow | null;
}

/** What notifications lead to, in words: read as their person, and only when it is sent. */
@Injectable()
export class Items {
  constructor(private readonly reading: Reading) {}

  /** Those of them that the person may read, by the key of the comment or else of the post. */
  async read(
    actor: Actor,
    wanted: readonly { readonly postId: string | null; readonly commentId: string | null }[],
  ): Promise<ReadonlyMap<string, ItemText>> {
    const commentIds = wanted.flatMap(({ commentId }) => commentId ?? []);
    const postIds = wanted.flatMap(({ postId, commentId }) => (postId && !commentId ? [postId] : []));
    const found = new Map<string, ItemText>();
    if (postIds.length > 0)
      for (const post of (await this.reading.posts(actor, postIds)).values()) found.set(post.id, ofPost(actor, post));
    if (commentIds.length > 0)
      for (const comment of (await this.reading.comments(actor, commentIds)).values())
        found.set(comment.id, ofComment(actor, comment));
    return found;
  }
}

const conversationPath = (groupId: string): string => `/messages/${toId('Conversation', groupId)}`;

const ofPost = (actor: Actor, post: PostRow): ItemText => ({
  title: post.title,
  text: plain(actor, post, post),
  author: post.author.name,
  path: post.group.kind === 'CONVERSATION' ? conversationPath(post.groupId) : `/p/${toId('Post', post.id)}`,
  threadId: post.group.kind === 'CONVERSATION' ? post.groupId : post.id,
  post,
  comment: null,
});

const ofComment = (actor: Actor, comment: CommentRow): ItemText => ({
  title: comment.post.title,
  text: plain(actor, comment, comment.post),
  author: comment.author.name,
  path: `/p/${toId('Post', comment.postId)}#${toId('Comment', comment.id)}`,
  threadId: comment.postId,
  post: comment.post,
  comment,
});

/** Nobody is named to whom they may not be known. */
function plain(actor: Actor, { body, people }: PostRow | CommentRow, thread: PostRow): string {
  return presentSource(body, namesOf(people, actor, thread)).replace(
    /\[@((?:\\.|[^\]\\])*)\]\(person:[\w-]+\)/g,
    (_, name: string) => `@${name.replace(/\\(.)/g, '$1')}`,
  );
}

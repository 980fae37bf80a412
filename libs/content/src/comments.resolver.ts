import { Access, CurrentActor, fromId, nullIfNotFound, parseId, payloadOf, toConnection } from '#graphql';
import { type Actor, notFound } from '#permissions';
import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  CommentAddInput,
  CommentAddPayload,
  CommentEditInput,
  CommentInput,
  CommentPayload,
  ReactionClearInput,
  ReactionPayload,
  ReactionSetInput,
} from './comment.input.type.js';
import { Comments } from './comments.service.js';
import type { ReactionKind } from './content.js';
import { RevisionType } from './revision.type.js';
import { CommentType, PostType } from './message.type.js';
import { Reactions } from './reactions.service.js';
import { Reading } from './reading.service.js';
import type { CommentRow } from './rows.js';

@Resolver(() => CommentType)
export class CommentsResolver {
  constructor(
    private readonly comments: Comments,
    private readonly reactions: Reactions,
    private readonly reading: Reading,
  ) {}

  @Query(() => CommentType, {
    nullable: true,
    description: 'Null when missing or hidden: the two cannot be told apart',
  })
  @Access('read', 'Comment')
  async comment(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<CommentType | null> {
    return this.find(actor, id).catch(nullIfNotFound);
  }

  @Mutation(() => CommentAddPayload, { description: 'An answer to a post, or to a comment of its thread' })
  @Access('comment', 'Post')
  commentAdd(@CurrentActor() actor: Actor, @Args('input') input: CommentAddInput) {
    return payloadOf(actor, async () => {
      const row = await this.comments.add(actor, {
        ...input,
        postId: fromId('Post', input.postId),
        parentId: input.parentId ? fromId('Comment', input.parentId) : null,
        partnerId: input.partnerId ? fromId('PartnerOrganisation', input.partnerId) : null,
        fileIds: input.fileIds?.map((id) => fromId('File', id)),
      });
      const comment = new CommentType(actor, row);
      const { edges } = toConnection(
        actor,
        [row],
        { first: 1 },
        { list: 'thread', node: () => comment, cursor: () => [row.datedAt, row.id] },
      );
      return { comment, commentEdge: edges[0], post: new PostType(actor, row.post) };
    });
  }

  @Mutation(() => CommentPayload, { description: 'What it said before is kept, for its readers' })
  @Access('edit', 'Comment')
  commentEdit(@CurrentActor() actor: Actor, @Args('input') { commentId, body }: CommentEditInput) {
    return this.answer(actor, commentId, (id) => this.comments.edit(actor, id, body));
  }

  @Mutation(() => CommentPayload, { description: 'Gone for everybody; its author may restore it' })
  @Access('delete', 'Comment')
  commentDelete(@CurrentActor() actor: Actor, @Args('input') { commentId }: CommentInput) {
    return payloadOf(actor, async () => ({
      post: new PostType(actor, await this.comments.delete(actor, fromId('Comment', commentId))),
      deletedCommentId: commentId,
    }));
  }

  @Mutation(() => CommentPayload, { description: 'By its author' })
  @Access('edit', 'Comment')
  commentRestore(@CurrentActor() actor: Actor, @Args('input') { commentId }: CommentInput) {
    return this.answer(actor, commentId, (id) => this.comments.restore(actor, id));
  }

  @Mutation(() => ReactionPayload, { description: 'To a post or a comment; a second replaces the first' })
  @Access('react', 'Post')
  reactionSet(@CurrentActor() actor: Actor, @Args('input') { targetId, kind }: ReactionSetInput) {
    return this.react(actor, targetId, kind);
  }

  @Mutation(() => ReactionPayload, { description: "Takes the viewer's reaction away" })
  @Access('react', 'Post')
  reactionClear(@CurrentActor() actor: Actor, @Args('input') { targetId }: ReactionClearInput) {
    return this.react(actor, targetId, null);
  }

  @ResolveField(() => [RevisionType], { description: 'What it said before each edit, the latest first' })
  @Access('read', 'Comment')
  async revisions(@Parent() { actor, row }: CommentType): Promise<RevisionType[]> {
    if (!row.editedAt || row.deletedAt) return [];
    return (await this.reading.revisions(actor, { commentId: row.id })).map(
      (revision) => new RevisionType(actor, revision, { subject: 'Comment', row }),
    );
  }

  private react(actor: Actor, targetId: string, kind: ReactionKind | null) {
    return payloadOf(actor, async () => {
      const target = parseId(targetId);
      if (target?.type === 'Post')
        return { post: new PostType(actor, await this.reactions.onPost(actor, target.uuid, kind)) };
      if (target?.type !== 'Comment') throw notFound();
      const row = await this.reactions.onComment(actor, target.uuid, kind);
      return { comment: new CommentType(actor, row), post: new PostType(actor, row.post) };
    });
  }

  private answer(actor: Actor, commentId: string, act: (id: string) => Promise<CommentRow>) {
    return payloadOf(actor, async () => {
      const row = await act(fromId('Comment', commentId));
      return { comment: new CommentType(actor, row), post: new PostType(actor, row.post) };
    });
  }

  private async find(actor: Actor, id: string): Promise<CommentType> {
    return new CommentType(actor, await this.reading.comment(actor, fromId('Comment', id)));
  }
}

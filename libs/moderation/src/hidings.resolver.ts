import {
  CommentInput,
  CommentPayload,
  CommentReasonInput,
  type CommentRow,
  CommentType,
  MessageInterface,
  PostInput,
  PostPayload,
  PostReasonInput,
  type PostRow,
  PostType,
  Reading,
} from '#content';
import { Access, CurrentActor, fromId, payload, payloadOf } from '#graphql';
import type { Actor } from '#permissions';
import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Advice } from './advice.service.js';
import {
  AppealInput,
  AppealLiftInput,
  HidingInput,
  HidingPayload,
  HidingSeenPayload,
  HidingType,
} from './hiding.type.js';
import type { HidingRow } from './hidings.query.js';
import { Hidings } from './hidings.service.js';
import type { Item } from './moderation.js';
import { messageOf } from './reports.resolver.js';

@Resolver(() => HidingType)
export class HidingsResolver {
  constructor(
    private readonly hidings: Hidings,
    private readonly advice: Advice,
    private readonly reading: Reading,
  ) {}

  @Mutation(() => PostPayload, {
    description: 'Seen by its author, moderators and managers only; the author is told why, and can appeal',
  })
  @Access('hide', 'Post')
  postHide(@CurrentActor() actor: Actor, @Args('input') { postId, reason }: PostReasonInput) {
    return this.post(actor, postId, (id) => this.hidings.hidePost(actor, id, reason));
  }

  @Mutation(() => PostPayload, { description: 'Shown again to all who may read it; its author is told' })
  @Access('hide', 'Post')
  postUnhide(@CurrentActor() actor: Actor, @Args('input') { postId }: PostInput) {
    return this.post(actor, postId, (id) => this.hidings.showPost(actor, id));
  }

  @Mutation(() => CommentPayload, {
    description: 'Seen by its author, moderators and managers only; the author is told why, and can appeal',
  })
  @Access('hide', 'Comment')
  commentHide(@CurrentActor() actor: Actor, @Args('input') { commentId, reason }: CommentReasonInput) {
    return this.comment(actor, commentId, (id) => this.hidings.hideComment(actor, id, reason));
  }

  @Mutation(() => CommentPayload, { description: 'Shown again to all who may read it; its author is told' })
  @Access('hide', 'Comment')
  commentUnhide(@CurrentActor() actor: Actor, @Args('input') { commentId }: CommentInput) {
    return this.comment(actor, commentId, (id) => this.hidings.showComment(actor, id));
  }

  @Mutation(() => HidingPayload, {
    description: 'By the author, once: to the moderators and managers other than who hid the message',
  })
  @Access('appeal', 'Hiding')
  appealMake(@CurrentActor() actor: Actor, @Args('input') { hidingId, words }: AppealInput) {
    return this.answer(actor, hidingId, (id) => this.hidings.appeal(actor, id, words));
  }

  @Mutation(() => HidingPayload, { description: 'The message stays hidden; its author is told why' })
  @Access('decide', 'Hiding')
  appealUphold(@CurrentActor() actor: Actor, @Args('input') { hidingId, words }: AppealInput) {
    return this.answer(actor, hidingId, (id) => this.hidings.uphold(actor, id, words));
  }

  @Mutation(() => HidingPayload, { description: 'The message is shown again; its author is told' })
  @Access('decide', 'Hiding')
  appealLift(@CurrentActor() actor: Actor, @Args('input') { hidingId, words }: AppealLiftInput) {
    return this.answer(actor, hidingId, (id) => this.hidings.grant(actor, id, words ?? null));
  }

  @Mutation(() => HidingPayload, {
    description:
      'The author hands that text and the reason, nothing else, to the community leads; not in a SECRET group',
  })
  @Access('askAdvice', 'Hiding')
  adviceAsk(@CurrentActor() actor: Actor, @Args('input') { hidingId }: HidingInput) {
    return this.answer(actor, hidingId, (id) => this.advice.ask(actor, id));
  }

  @Mutation(() => HidingSeenPayload, { description: 'Its author has seen it: it is not told again' })
  @Access('appeal', 'Hiding')
  hidingSeen(@CurrentActor() actor: Actor, @Args('input') { hidingId }: HidingInput) {
    return payload(actor, 'seenHidingId', async () => {
      await this.hidings.markSeen(actor, fromId('Hiding', hidingId));
      return hidingId;
    });
  }

  @ResolveField(() => MessageInterface, { nullable: true, description: 'What was hidden' })
  @Access('see', 'Hiding')
  message(@Parent() { actor, row }: HidingType): Promise<PostType | CommentType | null> {
    return messageOf(this.reading, actor, row as Item & HidingRow);
  }

  private answer(actor: Actor, hidingId: string, act: (id: string) => Promise<HidingRow>) {
    return payload(actor, 'hiding', async () => new HidingType(actor, await act(fromId('Hiding', hidingId))));
  }

  private post(actor: Actor, postId: string, act: (id: string) => Promise<PostRow>) {
    return payload(actor, 'post', async () => new PostType(actor, await act(fromId('Post', postId))));
  }

  private comment(actor: Actor, commentId: string, act: (id: string) => Promise<CommentRow>) {
    return payloadOf(actor, async () => {
      const row = await act(fromId('Comment', commentId));
      return { comment: new CommentType(actor, row), post: new PostType(actor, row.post) };
    });
  }
}

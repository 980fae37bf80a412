import { Access, CurrentActor, fromId, toId } from '#graphql';
import { GroupType } from '#groups';
import { ACTIVITY_KINDS, type ActivityKind } from '#live';
import type { Actor } from '#permissions';
import { Args, Field, ID, ObjectType, Resolver, Subscription, registerEnumType } from '@nestjs/graphql';
import { Activity, type Delivery } from './activity.service.js';
import { CommentType, PostType } from './message.type.js';

const ActivityKindEnum = Object.fromEntries(ACTIVITY_KINDS.map((kind) => [kind, kind])) as Record<
  ActivityKind,
  ActivityKind
>;
registerEnumType(ActivityKindEnum, { name: 'ActivityKind', description: 'What happened' });

@ObjectType('ActivityEvent', { description: 'As its viewer may know of it at the moment of delivery' })
export class ActivityEventType {
  constructor(private readonly delivery: Delivery) {}

  @Field(() => ActivityKindEnum, { description: 'What happened' }) get kind(): ActivityKind {
    return this.delivery.kind;
  }
  @Field(() => ID, { nullable: true, description: 'Where' }) get groupId() {
    return this.delivery.groupId && toId('Group', this.delivery.groupId);
  }
  @Field(() => ID, { nullable: true, description: 'Where, when it was said in a direct conversation' })
  get conversationId() {
    const { post, group } = this.delivery;
    const place = post?.group ?? group;
    return place?.kind === 'CONVERSATION' ? toId('Conversation', place.id) : null;
  }
  @Field(() => PostType, { nullable: true, description: 'As it is now; of a comment, the head of its thread' })
  get post() {
    const { post, actor } = this.delivery;
    return post && new PostType(actor, post);
  }
  @Field(() => CommentType, { nullable: true, description: 'As it is now' }) get comment() {
    const { comment, actor } = this.delivery;
    return comment && new CommentType(actor, comment);
  }
  @Field(() => GroupType, { nullable: true, description: 'As it is now' }) get group() {
    const { group, actor } = this.delivery;
    return group && new GroupType(actor, group);
  }
  @Field(() => ID, { nullable: true, description: 'Of what the viewer could read until now' }) get removedId() {
    const { removed } = this.delivery;
    return removed && toId(removed.subject, removed.id);
  }
}

@Resolver()
export class ActivityResolver {
  constructor(private readonly activity: Activity) {}

  @Subscription(() => ActivityEventType, {
    name: 'activity',
    description:
      'Everything new that the viewer may read, as it happens; each event is decided again at delivery. groupId or postId narrow it',
    resolve: (delivery: Delivery) => new ActivityEventType(delivery),
  })
  @Access('use', 'Own')
  activityOf(
    @CurrentActor() actor: Actor,
    @Args('groupId', { type: () => ID, nullable: true }) groupId?: string | null,
    @Args('postId', { type: () => ID, nullable: true }) postId?: string | null,
  ): AsyncIterableIterator<Delivery> {
    return this.activity.follow(actor, {
      groupId: groupId ? fromId('Group', groupId) : null,
      postId: postId ? fromId('Post', postId) : null,
    });
  }
}

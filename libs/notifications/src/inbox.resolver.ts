import { CommentType, PostType, Reading } from '#content';
import {
  Access,
  CurrentActor,
  PageArgs,
  fromId,
  inBulk,
  loaderFor,
  pageSize,
  payload,
  payloadOf,
  readCursor,
  toConnection,
} from '#graphql';
import { GroupType, Groups } from '#groups';
import { People, ViewerType } from '#people';
import type { Actor } from '#permissions';
import { Args, ArgsType, Field, Int, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Box } from './inbox.query.js';
import { Inbox } from './inbox.service.js';
import {
  NotificationBoxEnum,
  NotificationConnection,
  NotificationMarkInput,
  NotificationMarkPayload,
  NotificationType,
  NotificationsMarkInput,
  NotificationsMarkPayload,
  NotificationsPutInput,
  NotificationsPutPayload,
} from './notification.type.js';

@ArgsType()
class InboxArgs extends PageArgs {
  @Field(() => NotificationBoxEnum, { defaultValue: 'INBOX' }) box!: Box;
}

@Resolver(() => ViewerType)
export class InboxResolver {
  constructor(
    private readonly inbox: Inbox,
    private readonly people: People,
  ) {}

  @ResolveField(() => NotificationConnection, {
    description: 'What the viewer was told of and may know of now',
  })
  @Access('use', 'Own')
  async notifications(@Parent() { actor }: ViewerType, @Args() args: InboxArgs) {
    const list = `notifications ${args.box}`;
    const rows = await this.inbox.list(
      actor,
      args.box,
      readCursor<[string, string]>(actor, list, args.after),
      pageSize(args) + 1,
    );
    return toConnection(actor, rows, args, {
      list,
      node: (row) => new NotificationType(actor, row),
      cursor: (row) => [row.place, row.id],
    });
  }

  @ResolveField(() => Int, { description: 'How many of them the viewer has not seen, up to 100' })
  @Access('use', 'Own')
  notificationCount(@Parent() { actor }: ViewerType): Promise<number> {
    return this.inbox.unseenCount(actor);
  }

  @Mutation(() => NotificationMarkPayload, { description: 'Opened, seen to, or not after all' })
  @Access('use', 'Own')
  notificationMark(
    @CurrentActor() actor: Actor,
    @Args('input') { notificationId, mark, until }: NotificationMarkInput,
  ) {
    return payload(actor, 'notification', async () => {
      const row = await this.inbox.mark(actor, fromId('Notification', notificationId), mark, until);
      return new NotificationType(actor, row);
    });
  }

  @Mutation(() => NotificationsPutPayload, { description: 'As notificationMark, for each of those by itself' })
  @Access('use', 'Own')
  notificationsPut(@CurrentActor() actor: Actor, @Args('input') input: NotificationsPutInput) {
    const { notificationIds, mark, until } = input;
    return payloadOf(actor, () =>
      inBulk(actor, notificationIds, (id) => this.inbox.mark(actor, fromId('Notification', id), mark, until)),
    ) as Promise<NotificationsPutPayload>;
  }

  @Mutation(() => NotificationsMarkPayload, { description: 'All that happened until an instant' })
  @Access('use', 'Own')
  notificationsMark(@CurrentActor() actor: Actor, @Args('input') { mark, until }: NotificationsMarkInput) {
    return payload(actor, 'viewer', async () => {
      await this.inbox.markAll(actor, mark, until);
      return new ViewerType(actor, () => this.people.viewer(actor));
    });
  }
}

/** What a notification leads to: asked for by its own rule, all of a page at once. */
@Resolver(() => NotificationType)
export class NotificationFieldsResolver {
  constructor(
    private readonly reading: Reading,
    private readonly groups: Groups,
  ) {}

  @ResolveField(() => PostType, { nullable: true, description: 'The post that it is about, or the head of its thread' })
  @Access('read', 'Post')
  async post(@Parent() { actor, row }: NotificationType): Promise<PostType | null> {
    if (!row.postId) return null;
    const load = async (ids: readonly string[]) => {
      const posts = await this.reading.posts(actor, ids);
      return ids.map((id) => posts.get(id) ?? null);
    };
    const post = await loaderFor(actor, 'notified posts', load).load(row.postId);
    return post && new PostType(actor, post);
  }

  @ResolveField(() => CommentType, { nullable: true, description: 'The comment that it is about' })
  @Access('read', 'Comment')
  async comment(@Parent() { actor, row }: NotificationType): Promise<CommentType | null> {
    if (!row.commentId) return null;
    const load = async (ids: readonly string[]) => {
      const comments = await this.reading.comments(actor, ids);
      return ids.map((id) => comments.get(id) ?? null);
    };
    const comment = await loaderFor(actor, 'notified comments', load).load(row.commentId);
    return comment && new CommentType(actor, comment);
  }

  @ResolveField(() => GroupType, { nullable: true, description: 'Where it happened' })
  @Access('discover', 'Group')
  async group(@Parent() { actor, row }: NotificationType): Promise<GroupType | null> {
    const load = (ids: readonly string[]) => this.groups.byKeys(actor, ids);
    const group = await loaderFor(actor, 'notified groups', load).load(row.groupId);
    return group && new GroupType(actor, group);
  }
}

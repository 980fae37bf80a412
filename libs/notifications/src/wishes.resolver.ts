import { PostType } from '#content';
import { Access, CurrentActor, fromId, payload, payloadOf } from '#graphql';
import { GroupType } from '#groups';
import { ViewerType } from '#people';
import type { Actor } from '#permissions';
import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CHANNELS, DEFAULTS, EVENTS } from './events.js';
import { ThreadLevelEnum } from './notification.type.js';
import type { SettingsRow } from './wishes.query.js';
import { Wishes } from './wishes.service.js';
import {
  NotificationChooseInput,
  NotificationChoosePayload,
  NotificationDefaultType,
  NotificationSettingsInput,
  NotificationSettingsPayload,
  NotificationSettingsType,
  NotificationWishType,
  ThreadMarkInput,
  ThreadMarkPayload,
} from './wishes.type.js';

const VISIBILITIES = ['PUBLIC', 'PRIVATE', 'SECRET'] as const;

@Resolver(() => ViewerType)
export class WishesResolver {
  constructor(private readonly wishes: Wishes) {}

  @ResolveField(() => NotificationSettingsType, { description: 'When the viewer is left in peace, and how mails come' })
  @Access('use', 'Own')
  async notificationSettings(@Parent() { actor }: ViewerType): Promise<NotificationSettingsType> {
    return new NotificationSettingsType(await this.wishes.settings(actor));
  }

  @ResolveField(() => [NotificationWishType], { description: 'What the viewer chose for all groups, and nothing else' })
  @Access('use', 'Own')
  async notificationWishes(@Parent() { actor }: ViewerType): Promise<NotificationWishType[]> {
    return (await this.wishes.everywhere(actor)).map(({ event, channel, choice }) => ({
      event,
      channel,
      choice,
      isChosen: true,
    }));
  }

  @ResolveField(() => [NotificationDefaultType], { description: 'What holds where nothing was chosen' })
  @Access('use', 'Own')
  notificationDefaults(): NotificationDefaultType[] {
    return VISIBILITIES.flatMap((visibility) =>
      EVENTS.flatMap((event) =>
        CHANNELS.map((channel) => ({ visibility, event, channel, choice: DEFAULTS[visibility][event][channel] })),
      ),
    );
  }

  @Mutation(() => NotificationSettingsPayload, { description: 'What is not given stays' })
  @Access('use', 'Own')
  notificationSettingsUpdate(@CurrentActor() actor: Actor, @Args('input') input: NotificationSettingsInput) {
    return payload(actor, 'settings', async () => {
      // a null is no value for any but how much mails hold
      const given = Object.entries(input).filter(
        ([key, value]) => value !== undefined && (value !== null || key === 'mailContent'),
      );
      return new NotificationSettingsType(
        await this.wishes.keepSettings(actor, Object.fromEntries(given) as Partial<SettingsRow>),
      );
    });
  }

  @Mutation(() => NotificationSettingsPayload, { description: 'The viewer’s address works again: mails go to it' })
  @Access('use', 'Own')
  notificationAddressTrust(@CurrentActor() actor: Actor) {
    return payload(actor, 'settings', async () => new NotificationSettingsType(await this.wishes.trustAddress(actor)));
  }

  @Mutation(() => NotificationChoosePayload, {
    description: 'How the viewer wants to be told, in one group or everywhere',
  })
  @Access('use', 'Own')
  notificationChoose(@CurrentActor() actor: Actor, @Args('input') input: NotificationChooseInput) {
    const groupId = input.groupId ? fromId('Group', input.groupId) : null;
    return payloadOf(actor, async () => {
      const group = await this.wishes.choose(actor, { ...input, groupId, choice: input.choice ?? null });
      const wishes = group
        ? await this.wishes.inGroup(actor, group)
        : (await this.wishes.everywhere(actor)).map((row) => ({ ...row, isChosen: true }));
      return { group: group && new GroupType(actor, group), wishes };
    });
  }

  @Mutation(() => ThreadMarkPayload, { description: 'To hear more of a thread, or nothing but one’s own name' })
  @Access('read', 'Post')
  threadMark(@CurrentActor() actor: Actor, @Args('input') { postId, level }: ThreadMarkInput) {
    return payload(actor, 'post', async () => {
      const post = await this.wishes.markThread(actor, fromId('Post', postId), level ?? null);
      return new PostType(actor, post);
    });
  }
}

@Resolver(() => GroupType)
export class GroupWishesResolver {
  constructor(private readonly wishes: Wishes) {}

  @ResolveField(() => [NotificationWishType], { description: 'How the viewer is told of what happens here' })
  @Access('discover', 'Group')
  viewerNotifications(@Parent() { actor, row }: GroupType): Promise<NotificationWishType[]> {
    return this.wishes.inGroup(actor, row);
  }
}

@Resolver(() => PostType)
export class ThreadLevelResolver {
  constructor(private readonly wishes: Wishes) {}

  @ResolveField(() => ThreadLevelEnum, { nullable: true, description: 'What the viewer chose for this thread' })
  @Access('read', 'Post')
  viewerThreadLevel(@Parent() { actor, row }: PostType) {
    return this.wishes.threadLevel(actor, row.id);
  }
}

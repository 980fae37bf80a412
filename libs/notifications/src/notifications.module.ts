import { ContentModule } from '#content';
import { nodes } from '#graphql';
import { GroupsModule } from '#groups';
import { JobsModule } from '#jobs';
import { LiveModule } from '#live';
import { MailModule } from '#mail';
import { PeopleModule } from '#people';
import { Module, type OnModuleInit } from '@nestjs/common';
import { AnnouncingResolver } from './announce.resolver.js';
import { Announcing } from './announce.service.js';
import { InboxResolver, NotificationFieldsResolver } from './inbox.resolver.js';
import { Inbox } from './inbox.service.js';
import { Items } from './items.service.js';
import { Mails } from './mails.service.js';
import { NotificationType } from './notification.type.js';
import { NotificationsJobs } from './notifications.jobs.js';
import { Spread } from './spread.service.js';
import { ThreadsResolver } from './threads.resolver.js';
import { UnsubscribeController } from './unsubscribe.controller.js';
import { Unsubscribing } from './unsubscribe.service.js';
import { GroupWishesResolver, ThreadLevelResolver, WishesResolver } from './wishes.resolver.js';
import { Wishes } from './wishes.service.js';

/** What people are told of, where and when: the inbox, mails at once, digests, and how each wants it. */
@Module({
  imports: [PeopleModule, GroupsModule, ContentModule, JobsModule, LiveModule, MailModule],
  controllers: [UnsubscribeController],
  providers: [
    Announcing,
    AnnouncingResolver,
    GroupWishesResolver,
    Inbox,
    InboxResolver,
    Items,
    Mails,
    NotificationFieldsResolver,
    NotificationsJobs,
    Spread,
    ThreadLevelResolver,
    ThreadsResolver,
    Unsubscribing,
    Wishes,
    WishesResolver,
  ],
})
export class NotificationsModule implements OnModuleInit {
  constructor(private readonly inbox: Inbox) {}

  onModuleInit(): void {
    nodes.register('Notification', async (actor, id) => new NotificationType(actor, await this.inbox.get(actor, id)));
  }
}

import { ContentModule } from '#content';
import { FilesModule } from '#files';
import { nodes } from '#graphql';
import { GroupsModule } from '#groups';
import { JobsModule } from '#jobs';
import { LiveModule } from '#live';
import { MailModule } from '#mail';
import { PeopleModule } from '#people';
import { Module, type OnModuleInit } from '@nestjs/common';
import { Acting } from './acting.service.js';
import { AnnouncingResolver } from './announce.resolver.js';
import { Announcing } from './announce.service.js';
import { AnswerRefusals } from './answer-refusals.service.js';
import { Answering } from './answering.service.js';
import { AnswersByMail } from './answers-by-mail.service.js';
import { HeldAnswersController } from './held-answers.controller.js';
import { HeldAnswers } from './held-answers.service.js';
import { InboxResolver, NotificationFieldsResolver } from './inbox.resolver.js';
import { Inbox } from './inbox.service.js';
import { Items } from './items.service.js';
import { MailAddresses } from './mail-addresses.service.js';
import { MailIn } from './mail-in.service.js';
import { Mails } from './mails.service.js';
import { NotificationType } from './notification.type.js';
import { NotificationsJobs } from './notifications.jobs.js';
import { FailingAccountsResolver, FailingAddresses, FailingExternalsResolver } from './failing-addresses.resolver.js';
import { PushResolver } from './push/push.resolver.js';
import { Push } from './push/push.service.js';
import { PushSender } from './push/push-sender.js';
import { Pushes } from './push/pushes.service.js';
import { ReturnedMails } from './returned-mails.service.js';
import { Spread } from './spread.service.js';
import { ThreadsResolver } from './threads.resolver.js';
import { UnsubscribeController } from './unsubscribe.controller.js';
import { Unsubscribing } from './unsubscribe.service.js';
import { GroupWishesResolver, ThreadLevelResolver, WishesResolver } from './wishes.resolver.js';
import { Wishes } from './wishes.service.js';

/** What people are told of, where and when: the inbox, mails at once, digests, and how each wants it. */
@Module({
  imports: [PeopleModule, GroupsModule, ContentModule, FilesModule, JobsModule, LiveModule, MailModule],
  controllers: [HeldAnswersController, UnsubscribeController],
  providers: [
    Acting,
    Announcing,
    AnnouncingResolver,
    AnswerRefusals,
    Answering,
    AnswersByMail,
    GroupWishesResolver,
    HeldAnswers,
    Inbox,
    InboxResolver,
    Items,
    MailAddresses,
    MailIn,
    Mails,
    NotificationFieldsResolver,
    NotificationsJobs,
    FailingAccountsResolver,
    FailingAddresses,
    FailingExternalsResolver,
    Push,
    PushResolver,
    PushSender,
    Pushes,
    ReturnedMails,
    Spread,
    ThreadLevelResolver,
    ThreadsResolver,
    Unsubscribing,
    Wishes,
    WishesResolver,
  ],
  exports: [Inbox, Push],
})
export class NotificationsModule implements OnModuleInit {
  constructor(private readonly inbox: Inbox) {}

  onModuleInit(): void {
    nodes.register('Notification', async (actor, id) => new NotificationType(actor, await this.inbox.get(actor, id)));
  }
}

import { BulkRefusal, Connection, NodeInterface, UserError, Viewed, toId } from '#graphql';
import { BylineType, ViewerType } from '#people';
import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { CHANNELS, CHOICES, DIGEST_PACES, EVENTS, MAIL_CONTENTS } from './events.js';
import { BOXES, MARKS, type NotificationRow } from './inbox.query.js';

const enumOf = <T extends string>(words: readonly T[]) =>
  Object.fromEntries(words.map((word) => [word, word])) as { readonly [W in T]: W };

export const NotificationEventEnum = enumOf(EVENTS);
export const NotificationChannelEnum = enumOf(CHANNELS);
export const NotificationChoiceEnum = enumOf(CHOICES);
export const DigestPaceEnum = enumOf(DIGEST_PACES);
export const MailContentsEnum = enumOf(MAIL_CONTENTS);
export const ThreadLevelEnum = enumOf(['FOLLOW', 'MUTE']);
export const NotificationBoxEnum = enumOf(BOXES);
export const NotificationMarkEnum = enumOf(MARKS);
export const NotificationsMarkEnum = enumOf(['SEEN', 'READ', 'DONE']);

registerEnumType(NotificationEventEnum, {
  name: 'NotificationEvent',
  description:
    'Why one is told: named in it; an answer to one’s own; an answer in a thread that one follows or wrote in; a new post; somebody asks to join; an invitation; COMMENTED: any other answer in a group of which one wants all',
});
registerEnumType(NotificationChannelEnum, {
  name: 'NotificationChannel',
  description: 'Where one is told: in the app, by mail, by a browser that one asked to',
});
registerEnumType(NotificationChoiceEnum, {
  name: 'NotificationChoice',
  description: 'When one is told; only mails have a DIGEST',
});
registerEnumType(DigestPaceEnum, { name: 'DigestPace', description: 'How often a digest comes' });
registerEnumType(MailContentsEnum, { name: 'MailContents', description: 'How much of a text a mail holds' });
registerEnumType(ThreadLevelEnum, {
  name: 'ThreadLevel',
  description: 'To hear more of a thread, or nothing but one’s own name',
});
registerEnumType(NotificationBoxEnum, {
  name: 'NotificationBox',
  description: 'What waits, the latest first; put off, what comes back first; done, the latest first',
});
registerEnumType(NotificationMarkEnum, {
  name: 'NotificationMark',
  description: 'What became of a notification; LATER: put off until an instant',
});
registerEnumType(NotificationsMarkEnum, { name: 'NotificationsMark', description: 'What became of all of them' });

@ObjectType('Notification', {
  implements: () => NodeInterface,
  description: 'That the viewer was told of something that they may still know of',
})
export class NotificationType extends Viewed<NotificationRow> {
  @Field(() => ID) get id() {
    return toId('Notification', this.row.id);
  }
  @Field(() => NotificationEventEnum, { description: 'Why the viewer is told' }) get event() {
    return this.row.event;
  }
  @Field(() => Date, { description: 'When it happened' }) get at() {
    return this.row.at;
  }
  @Field(() => BylineType, { name: 'by', nullable: true, description: 'Who did it' }) get by() {
    return this.row.actor && new BylineType(this.actor, this.row.actor);
  }
  @Field(() => Boolean, { description: 'The viewer has opened it' }) get isRead() {
    return this.row.readAt !== null;
  }
  @Field(() => Boolean, { description: 'The viewer has seen to it' }) get isDone() {
    return this.row.doneAt !== null;
  }
  @Field(() => Date, { nullable: true, description: 'Put off until then; null when it waits now' })
  get snoozedUntil() {
    return this.row.isLater ? this.row.snoozedUntil : null;
  }
  @Field(() => Boolean, { description: 'It was put off until an instant that has come' }) get hasComeBack() {
    return this.row.snoozedUntil !== null && !this.row.isLater;
  }
}

export const { Edge: NotificationEdge, Connection: NotificationConnection } = Connection<NotificationType>(
  'Notification',
  () => NotificationType,
);

@InputType()
export class NotificationMarkInput {
  @Field(() => ID) notificationId!: string;
  @Field(() => NotificationMarkEnum) mark!: keyof typeof NotificationMarkEnum;
  @Field(() => Date, { nullable: true, description: 'LATER: until then, within two years' }) until?: Date | null;
}
@ObjectType()
export class NotificationMarkPayload {
  @Field(() => NotificationType, { nullable: true }) notification!: NotificationType | null;
  @Field(() => [UserError]) userErrors!: UserError[];
}

@InputType()
export class NotificationsPutInput {
  @Field(() => [ID], { description: 'At most 100' }) notificationIds!: string[];
  @Field(() => NotificationMarkEnum) mark!: keyof typeof NotificationMarkEnum;
  @Field(() => Date, { nullable: true, description: 'LATER: until then, within two years' }) until?: Date | null;
}
@ObjectType()
export class NotificationsPutPayload {
  @Field(() => [ID], { nullable: true, description: 'Those with which it was done, as they were sent' })
  doneIds!: string[] | null;
  @Field(() => [BulkRefusal], { nullable: true, description: 'Those with which it was not, each with its reason' })
  refusals!: BulkRefusal[] | null;
  @Field(() => [UserError]) userErrors!: UserError[];
}

@InputType()
export class NotificationsMarkInput {
  @Field(() => NotificationsMarkEnum) mark!: keyof typeof NotificationsMarkEnum;
  @Field(() => Date, { description: 'What happened later stays as it is' }) until!: Date;
}
@ObjectType()
export class NotificationsMarkPayload {
  @Field(() => ViewerType, { nullable: true }) viewer!: ViewerType | null;
  @Field(() => [UserError]) userErrors!: UserError[];
}

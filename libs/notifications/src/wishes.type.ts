import { PostType } from '#content';
import { UserError } from '#graphql';
import { GroupType, GroupVisibilityEnum } from '#groups';
import type { Visibility } from '#permissions';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Channel, Choice, DigestPace, EventKind, MailContents } from './events.js';
import {
  DigestPaceEnum,
  MailContentsEnum,
  NotificationChannelEnum,
  NotificationChoiceEnum,
  NotificationEventEnum,
  ThreadLevelEnum,
} from './notification.type.js';
import type { SettingsRow } from './wishes.query.js';

@ObjectType('NotificationWish', { description: 'How the viewer is told of one kind of event, on one channel' })
export class NotificationWishType {
  @Field(() => NotificationEventEnum, { description: 'Of what' }) event!: EventKind;
  @Field(() => NotificationChannelEnum, { description: 'Where' }) channel!: Channel;
  @Field(() => NotificationChoiceEnum, { description: 'When' }) choice!: Choice;
  @Field(() => Boolean, { description: 'Chosen at this place; otherwise it follows from elsewhere' })
  isChosen!: boolean;
}

@ObjectType('NotificationDefault', { description: 'What holds where nothing was chosen, by the kind of group' })
export class NotificationDefaultType {
  @Field(() => GroupVisibilityEnum, { description: 'Kind of group' }) visibility!: Visibility;
  @Field(() => NotificationEventEnum, { description: 'Of what' }) event!: EventKind;
  @Field(() => NotificationChannelEnum, { description: 'Where' }) channel!: Channel;
  @Field(() => NotificationChoiceEnum, { description: 'When' }) choice!: Choice;
}

@ObjectType('NotificationSettings', {
  description: 'When the viewer is left in peace, and how mails come; times are of their time zone',
})
export class NotificationSettingsType {
  constructor(private readonly row: SettingsRow) {}

  @Field(() => Int, { description: 'Minute of the day from which nothing comes' }) get quietFrom() {
    return this.row.quietFrom;
  }
  @Field(() => Int, {
    description: 'Minute of the day until which nothing comes; the same as quietFrom: no quiet hours',
  })
  get quietUntil() {
    return this.row.quietUntil;
  }
  @Field(() => [Int], { description: 'Days without any; Monday is 1' }) get daysOff() {
    return this.row.daysOff;
  }
  @Field(() => DigestPaceEnum, { description: 'How often' }) get digest() {
    return this.row.digest;
  }
  @Field(() => Int, { description: 'Hour of the digest' }) get digestHour() {
    return this.row.digestHour;
  }
  @Field(() => Int, { description: 'Day of a weekly digest; Monday is 1' }) get digestDay() {
    return this.row.digestDay;
  }
  @Field(() => MailContentsEnum, {
    nullable: true,
    description: 'Null: an extract for employees, a link for externals',
  })
  get mailContent() {
    return this.row.mailContent;
  }
  @Field(() => Date, {
    nullable: true,
    description: 'Since when mails come back from the viewer’s address: none is sent',
  })
  get bouncedAt() {
    return this.row.bouncedAt;
  }
}

@InputType()
export class NotificationSettingsInput {
  @Field(() => Int, { nullable: true }) quietFrom?: number | null;
  @Field(() => Int, { nullable: true }) quietUntil?: number | null;
  @Field(() => [Int], { nullable: true }) daysOff?: number[] | null;
  @Field(() => DigestPaceEnum, { nullable: true }) digest?: DigestPace | null;
  @Field(() => Int, { nullable: true }) digestHour?: number | null;
  @Field(() => Int, { nullable: true }) digestDay?: number | null;
  @Field(() => MailContentsEnum, { nullable: true, description: 'Null: as by default; not given: as it is' })
  mailContent?: MailContents | null;
}
@ObjectType()
export class NotificationSettingsPayload {
  @Field(() => NotificationSettingsType, { nullable: true }) settings!: NotificationSettingsType | null;
  @Field(() => [UserError]) userErrors!: UserError[];
}

@InputType()
export class NotificationChooseInput {
  @Field(() => ID, { nullable: true, description: 'None: everywhere' }) groupId?: string | null;
  @Field(() => NotificationEventEnum) event!: EventKind;
  @Field(() => NotificationChannelEnum) channel!: Channel;
  @Field(() => NotificationChoiceEnum, { nullable: true, description: 'None: as elsewhere again' })
  choice?: Choice | null;
}
@ObjectType()
export class NotificationChoosePayload {
  @Field(() => GroupType, { nullable: true, description: 'Where it was chosen; null for everywhere' })
  group!: GroupType | null;
  @Field(() => [NotificationWishType], { nullable: true, description: 'What holds there now' }) wishes!:
    NotificationWishType[] | null;
  @Field(() => [UserError]) userErrors!: UserError[];
}

@InputType()
export class ThreadMarkInput {
  @Field(() => ID) postId!: string;
  @Field(() => ThreadLevelEnum, { nullable: true, description: 'None: neither' }) level?:
    keyof typeof ThreadLevelEnum | null;
}
@ObjectType()
export class ThreadMarkPayload {
  @Field(() => PostType, { nullable: true }) post!: PostType | null;
  @Field(() => [UserError]) userErrors!: UserError[];
}

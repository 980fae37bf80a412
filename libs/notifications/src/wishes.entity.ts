import { Post } from '#content';
import { Group } from '#groups';
import { Person } from '#people';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import type { Channel, Choice, DigestPace, EventKind, MailContents, ThreadLevel } from './events.js';

/** How somebody wants to be told of one kind of event, on one channel: in one group, or everywhere. */
@Entity('notification_choices')
@Check(
  'notification_choices_event',
  `event in ('MENTIONED', 'REPLIED', 'FOLLOWED', 'POSTED', 'REQUESTED', 'INVITED', 'ANNOUNCED', 'MESSAGE', 'MESSAGE_REQUEST', 'COMMENTED')`,
)
@Check('notification_choices_channel', `channel in ('APP', 'MAIL', 'PUSH')`)
@Check(
  'notification_choices_choice',
  `choice in ('NOW', 'DIGEST', 'NEVER') and (channel = 'MAIL' or choice <> 'DIGEST')`,
)
@Index('notification_choices_one', { synchronize: false })
@Index('notification_choices_group', ['groupId'], { where: 'group_id is not null' })
@Index('notification_choices_commented', ['groupId', 'personId'], { where: `event = 'COMMENTED'` })
export class NotificationChoice {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id!: string;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  @Column('uuid', { name: 'group_id', nullable: true }) groupId!: string | null;
  @Column('text') event!: EventKind;
  @Column('text') channel!: Channel;
  @Column('text') choice!: Choice;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'notification_choices_person_id_fkey' })
  person!: Relation<Person>;

  @ManyToOne(() => Group, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'group_id', foreignKeyConstraintName: 'notification_choices_group_id_fkey' })
  group!: Relation<Group> | null;
}

/** When somebody is left in peace, when digests come, and how much a mail says. Nobody has a row until they choose. */
@Entity('notification_settings')
@Check('notification_settings_quiet', 'quiet_from between 0 and 1439 and quiet_until between 0 and 1439')
@Check('notification_settings_days', `days_off <@ '{1,2,3,4,5,6,7}' and cardinality(days_off) <= 6`)
@Check('notification_settings_digest', `digest in ('DAILY', 'WEEKLY', 'NEVER')`)
@Check('notification_settings_hours', 'digest_hour between 0 and 23 and digest_day between 1 and 7')
@Check('notification_settings_content', `mail_content in ('FULL', 'EXTRACT', 'LINK')`)
@Check('notification_settings_bounced', '(bounced_at is null) = (bounced_why is null)')
@Index('notification_settings_returned', ['bouncedAt'], { where: 'bounced_at is not null' })
export class NotificationSettings {
  @PrimaryColumn('uuid', { name: 'person_id' }) personId!: string;
  /** Minutes of the day, in the person's time zone. */
  @Column('int', { name: 'quiet_from', default: 1200 }) quietFrom!: number;
  @Column('int', { name: 'quiet_until', default: 420 }) quietUntil!: number;
  /** Monday is 1. */
  @Column('int', { name: 'days_off', array: true, default: () => "'{6,7}'" }) daysOff!: number[];
  @Column('text', { default: 'DAILY' }) digest!: DigestPace;
  @Column('int', { name: 'digest_hour', default: 8 }) digestHour!: number;
  @Column('int', { name: 'digest_day', default: 1 }) digestDay!: number;
  @Column('text', { name: 'mail_content', nullable: true }) mailContent!: MailContents | null;
  @Column('timestamptz', { name: 'bounced_at', nullable: true }) bouncedAt!: Date | null;
  @Column('text', { name: 'bounced_why', nullable: true }) bouncedWhy!: string | null;
  /** In a row, for reasons that may pass. */
  @Column('int', { name: 'soft_bounces', default: 0 }) softBounces!: number;
  @Column('timestamptz', { name: 'soft_bounced_at', nullable: true }) softBouncedAt!: Date | null;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'notification_settings_person_id_fkey' })
  person!: Relation<Person>;
}

@Entity('thread_marks')
@Check('thread_marks_level', `level in ('FOLLOW', 'MUTE')`)
@Index('thread_marks_post', ['postId'])
@Index('thread_marks_latest', { synchronize: false })
export class ThreadMark {
  @PrimaryColumn('uuid', { name: 'person_id' }) personId!: string;
  @PrimaryColumn('uuid', { name: 'post_id' }) postId!: string;
  @Column('text') level!: ThreadLevel;
  @Column('timestamptz', { default: () => 'app_now()' }) at!: Date;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'thread_marks_person_id_fkey' })
  person!: Relation<Person>;

  @ManyToOne(() => Post, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'post_id', foreignKeyConstraintName: 'thread_marks_post_id_fkey' })
  post!: Relation<Post>;
}

/** What seals the links of mails; read by the system alone. */
@Entity('server_keys')
export class ServerKey {
  @PrimaryColumn('text') name!: string;
  @Column('bytea') secret!: Buffer;
}

import { Comment, Post } from '#content';
import { Group } from '#groups';
import { Person } from '#people';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import type { Choice, EventKind } from './events.js';

/** That somebody was told of something: ids and what became of it. What it leads to is read by its own rule, each time. */
@Entity('notifications')
@Check(
  'notifications_event',
  `event in ('MENTIONED', 'REPLIED', 'FOLLOWED', 'POSTED', 'REQUESTED', 'INVITED', 'ANNOUNCED', 'MESSAGE', 'MESSAGE_REQUEST', 'COMMENTED')`,
)
@Check('notifications_mail', `mail in ('NOW', 'DIGEST', 'NEVER')`)
@Check('notifications_push', `push in ('NOW', 'NEVER')`)
@Check(
  'notifications_about',
  `(event in ('REQUESTED', 'INVITED')) = (post_id is null) and (comment_id is null or post_id is not null)`,
)
@Check('notifications_later', 'done_at is null or snoozed_until is null')
@Index('notifications_once', ['personId', 'itemId', 'event'], { unique: true })
@Index('notifications_inbox', { synchronize: false })
@Index('notifications_put_off', ['personId', 'snoozedUntil', 'id'], { where: 'in_app and snoozed_until is not null' })
@Index('notifications_done', { synchronize: false })
@Index('notifications_unseen', { synchronize: false })
@Index('notifications_to_mail', ['at', 'id'], { where: `mail = 'NOW' and mailed_at is null` })
@Index('notifications_to_push', ['at', 'id'], { where: `push = 'NOW' and pushed_at is null` })
@Index('notifications_to_digest', ['personId', 'at'], { where: `mail = 'DIGEST' and mailed_at is null` })
@Index('notifications_group', ['groupId'])
@Index('notifications_messages', ['personId', 'groupId'], {
  where: `mailed_at is null and event in ('MESSAGE', 'MESSAGE_REQUEST')`,
})
@Index('notifications_post', ['postId'], { where: 'post_id is not null' })
@Index('notifications_comment', ['commentId'], { where: 'comment_id is not null' })
@Index('notifications_at', ['at'])
export class Notification {
  /** Follows from person, thing and event. */
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  @Column('text') event!: EventKind;
  @Column('uuid', { name: 'group_id' }) groupId!: string;
  @Column('uuid', { name: 'post_id', nullable: true }) postId!: string | null;
  @Column('uuid', { name: 'comment_id', nullable: true }) commentId!: string | null;
  /** The comment, the post or the membership that it is about. */
  @Column('uuid', { name: 'item_id' }) itemId!: string;
  @Column('uuid', { name: 'actor_id', nullable: true }) actorId!: string | null;
  @Column('timestamptz') at!: Date;
  @Column('boolean', { name: 'in_app' }) inApp!: boolean;
  @Column('text') mail!: Choice;
  /** Stood in a list that its person looked at. */
  @Column('timestamptz', { name: 'seen_at', nullable: true }) seenAt!: Date | null;
  @Column('timestamptz', { name: 'read_at', nullable: true }) readAt!: Date | null;
  @Column('timestamptz', { name: 'done_at', nullable: true }) doneAt!: Date | null;
  /** Out of sight until then. */
  @Column('timestamptz', { name: 'snoozed_until', nullable: true }) snoozedUntil!: Date | null;
  /** Some process is sending it. */
  @Column('timestamptz', { name: 'claimed_at', nullable: true }) claimedAt!: Date | null;
  /** Sent, or decided that it is not. */
  @Column('timestamptz', { name: 'mailed_at', nullable: true }) mailedAt!: Date | null;
  /** Its mail came back so often, for reasons that may pass. */
  @Column('int', { name: 'times_returned', default: 0 }) timesReturned!: number;

  /** NOW only for who had a browser for it when it happened. */
  @Column('text', { default: 'NEVER' }) push!: Choice;
  @Column('timestamptz', { name: 'push_claimed_at', nullable: true }) pushClaimedAt!: Date | null;
  @Column('timestamptz', { name: 'pushed_at', nullable: true }) pushedAt!: Date | null;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'notifications_person_id_fkey' })
  person!: Relation<Person>;

  @ManyToOne(() => Group, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'group_id', foreignKeyConstraintName: 'notifications_group_id_fkey' })
  group!: Relation<Group>;

  @ManyToOne(() => Post, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'post_id', foreignKeyConstraintName: 'notifications_post_id_fkey' })
  post!: Relation<Post> | null;

  @ManyToOne(() => Comment, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'comment_id', foreignKeyConstraintName: 'notifications_comment_id_fkey' })
  comment!: Relation<Comment> | null;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'actor_id', foreignKeyConstraintName: 'notifications_actor_id_fkey' })
  actor!: Relation<Person> | null;
}

import { Comment, Post } from '#content';
import { Group } from '#groups';
import { Person } from '#people';
import { PermissionSubject } from '#permissions';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';

export type CaseState = 'OPEN' | 'DISMISSED' | 'HIDDEN';

/** What members report about one item: one open case for it, whoever reports. Never known to the item's author. */
@Entity('report_cases')
@PermissionSubject('ReportCase')
@Check('report_cases_of_one', '(post_id is null) <> (comment_id is null)')
@Check('report_cases_state', `state in ('OPEN', 'DISMISSED', 'HIDDEN')`)
@Check('report_cases_answered', `(state = 'OPEN') = (answered_at is null)`)
@Check('report_cases_not_own', 'answered_by <> author_id')
@Index('report_cases_open_post', ['postId'], { unique: true, where: `state = 'OPEN' and post_id is not null` })
@Index('report_cases_open_comment', ['commentId'], { unique: true, where: `state = 'OPEN' and comment_id is not null` })
@Index('report_cases_queue', ['groupId', 'openedAt', 'id'], { where: `state = 'OPEN'` })
@Index('report_cases_group', ['groupId'])
@Index('report_cases_post', ['postId'], { where: 'post_id is not null' })
@Index('report_cases_comment', ['commentId'], { where: 'comment_id is not null' })
export class ReportCase {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id!: string;
  @Column('uuid', { name: 'group_id' }) groupId!: string;
  @Column('uuid', { name: 'post_id', nullable: true }) postId!: string | null;
  @Column('uuid', { name: 'comment_id', nullable: true }) commentId!: string | null;
  /** Who wrote the item. */
  @Column('uuid', { name: 'author_id' }) authorId!: string;
  /** When the item was written; of a comment, its post. */
  @Column('timestamptz', { name: 'dated_at' }) datedAt!: Date;
  @Column('timestamptz', { name: 'opened_at', default: () => 'app_now()' }) openedAt!: Date;
  @Column('text', { default: 'OPEN' }) state!: CaseState;
  @Column('timestamptz', { name: 'answered_at', nullable: true }) answeredAt!: Date | null;
  @Column('uuid', { name: 'answered_by', nullable: true }) answeredBy!: string | null;

  @ManyToOne(() => Group, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'group_id', foreignKeyConstraintName: 'report_cases_group_id_fkey' })
  group!: Relation<Group>;

  @ManyToOne(() => Post, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'post_id', foreignKeyConstraintName: 'report_cases_post_id_fkey' })
  post!: Relation<Post> | null;

  @ManyToOne(() => Comment, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'comment_id', foreignKeyConstraintName: 'report_cases_comment_id_fkey' })
  comment!: Relation<Comment> | null;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'author_id', foreignKeyConstraintName: 'report_cases_author_id_fkey' })
  author!: Relation<Person>;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'answered_by', foreignKeyConstraintName: 'report_cases_answered_by_fkey' })
  answerer!: Relation<Person> | null;
}

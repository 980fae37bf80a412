import { Comment, Post } from '#content';
import { Group } from '#groups';
import { Person } from '#people';
import { PermissionSubject } from '#permissions';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';

export type AppealOutcome = 'UPHELD' | 'LIFTED';

/** One time that an item was hidden, with its reason, the author's appeal and what became of it. Nobody judges their own act. */
@Entity('hidings')
@PermissionSubject('Hiding')
@Check('hidings_of_one', '(post_id is null) <> (comment_id is null)')
@Check('hidings_not_own', 'hidden_by <> author_id')
@Check('hidings_lifted_by_others', 'lifted_by <> author_id')
@Check('hidings_decided_by_others', 'decided_by <> author_id and decided_by <> hidden_by')
@Check('hidings_appealed', '(appealed_at is null) = (appeal is null)')
@Check('hidings_outcome', `outcome in ('UPHELD', 'LIFTED')`)
@Check(
  'hidings_decided',
  '(outcome is null) = (decided_at is null) and (decided_at is null or appealed_at is not null)',
)
@Index('hidings_standing_post', ['postId'], { unique: true, where: 'lifted_at is null and post_id is not null' })
@Index('hidings_standing_comment', ['commentId'], {
  unique: true,
  where: 'lifted_at is null and comment_id is not null',
})
@Index('hidings_appeals', ['groupId', 'appealedAt', 'id'], {
  where: 'appealed_at is not null and decided_at is null and lifted_at is null',
})
@Index('hidings_news', ['authorId', 'newsAt'], { where: 'news_at is not null' })
@Index('hidings_group', ['groupId'])
@Index('hidings_post', ['postId'], { where: 'post_id is not null' })
@Index('hidings_comment', ['commentId'], { where: 'comment_id is not null' })
export class Hiding {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id!: string;
  @Column('uuid', { name: 'group_id' }) groupId!: string;
  @Column('uuid', { name: 'post_id', nullable: true }) postId!: string | null;
  @Column('uuid', { name: 'comment_id', nullable: true }) commentId!: string | null;
  /** Who wrote the item. */
  @Column('uuid', { name: 'author_id' }) authorId!: string;
  /** When the item was written; of a comment, its post. */
  @Column('timestamptz', { name: 'dated_at' }) datedAt!: Date;
  @Column('uuid', { name: 'hidden_by' }) hiddenBy!: string;
  @Column('timestamptz', { name: 'hidden_at', default: () => 'app_now()' }) hiddenAt!: Date;
  @Column('text') reason!: string;
  @Column('timestamptz', { name: 'lifted_at', nullable: true }) liftedAt!: Date | null;
  @Column('uuid', { name: 'lifted_by', nullable: true }) liftedBy!: string | null;
  @Column('timestamptz', { name: 'appealed_at', nullable: true }) appealedAt!: Date | null;
  /** In the author's words; not for who hid the item. */
  @Column('text', { nullable: true }) appeal!: string | null;
  @Column('text', { nullable: true }) outcome!: AppealOutcome | null;
  @Column('timestamptz', { name: 'decided_at', nullable: true }) decidedAt!: Date | null;
  @Column('uuid', { name: 'decided_by', nullable: true }) decidedBy!: string | null;
  @Column('text', { nullable: true }) decision!: string | null;
  /** When the author handed text and reason to the community leads, and what these say. */
  @Column('timestamptz', { name: 'asked_at', nullable: true }) askedAt!: Date | null;
  @Column('text', { nullable: true }) advice!: string | null;
  @Column('timestamptz', { name: 'advised_at', nullable: true }) advisedAt!: Date | null;
  /** Since when there is something of it that its author has not seen; null = nothing. */
  @Column('timestamptz', { name: 'news_at', nullable: true, default: () => 'app_now()' }) newsAt!: Date | null;

  @ManyToOne(() => Group, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'group_id', foreignKeyConstraintName: 'hidings_group_id_fkey' })
  group!: Relation<Group>;

  @ManyToOne(() => Post, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'post_id', foreignKeyConstraintName: 'hidings_post_id_fkey' })
  post!: Relation<Post> | null;

  @ManyToOne(() => Comment, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'comment_id', foreignKeyConstraintName: 'hidings_comment_id_fkey' })
  comment!: Relation<Comment> | null;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'author_id', foreignKeyConstraintName: 'hidings_author_id_fkey' })
  author!: Relation<Person>;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'hidden_by', foreignKeyConstraintName: 'hidings_hidden_by_fkey' })
  hider!: Relation<Person>;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'lifted_by', foreignKeyConstraintName: 'hidings_lifted_by_fkey' })
  lifter!: Relation<Person> | null;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'decided_by', foreignKeyConstraintName: 'hidings_decided_by_fkey' })
  decider!: Relation<Person> | null;
}

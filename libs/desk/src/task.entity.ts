import { Comment, Post } from '#content';
import { Person } from '#people';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';

/** A post or a comment of which somebody said that it is theirs to do something about. */
@Entity('tasks')
@Check('tasks_item', 'item_id = coalesce(comment_id, post_id)')
@Check('tasks_note', 'char_length(note) <= 500')
@Check('tasks_done', 'done_at is null or snoozed_until is null')
@Index('tasks_once', ['personId', 'itemId'], { unique: true })
@Index('tasks_open', { synchronize: false })
@Index('tasks_later', ['personId', 'snoozedUntil', 'id'], { where: 'snoozed_until is not null' })
@Index('tasks_finished', { synchronize: false })
@Index('tasks_post', ['postId'])
@Index('tasks_comment', ['commentId'], { where: 'comment_id is not null' })
export class Task {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id!: string;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  /** The post, or the head of the comment's thread. */
  @Column('uuid', { name: 'post_id' }) postId!: string;
  @Column('uuid', { name: 'comment_id', nullable: true }) commentId!: string | null;
  @Column('uuid', { name: 'item_id' }) itemId!: string;
  @Column('text', { nullable: true }) note!: string | null;
  @Column('date', { name: 'due_on', nullable: true }) dueOn!: string | null;
  @Column('timestamptz', { name: 'created_at', default: () => 'app_now()' }) createdAt!: Date;
  @Column('timestamptz', { name: 'snoozed_until', nullable: true }) snoozedUntil!: Date | null;
  @Column('timestamptz', { name: 'done_at', nullable: true }) doneAt!: Date | null;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'tasks_person_id_fkey' })
  person!: Relation<Person>;

  @ManyToOne(() => Post, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'post_id', foreignKeyConstraintName: 'tasks_post_id_fkey' })
  post!: Relation<Post>;

  @ManyToOne(() => Comment, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'comment_id', foreignKeyConstraintName: 'tasks_comment_id_fkey' })
  comment!: Relation<Comment> | null;
}

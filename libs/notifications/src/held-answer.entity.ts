import { Comment, Post } from '#content';
import { Person } from '#people';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';

/** An answer by mail that can still be called back; read by the system alone. */
@Entity('held_answers')
@Index('held_answers_person', ['personId'])
@Index('held_answers_post', ['postId'])
@Index('held_answers_comment', ['commentId'], { where: 'comment_id is not null' })
@Index('held_answers_publish', ['publishAt'])
export class HeldAnswer {
  /** Follows from person and mail. */
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  /** Of the address to which it was sent. */
  @Column('bytea', { name: 'token_hash' }) tokenHash!: Buffer;
  @Column('bytea', { name: 'message_hash' }) messageHash!: Buffer;
  @Column('uuid', { name: 'post_id' }) postId!: string;
  @Column('uuid', { name: 'comment_id', nullable: true }) commentId!: string | null;
  @Column('text') body!: string;
  @Column('uuid', { name: 'file_ids', array: true }) fileIds!: string[];
  @Column('timestamptz', { name: 'publish_at' }) publishAt!: Date;
  @Column('timestamptz', { name: 'claimed_at', nullable: true }) claimedAt!: Date | null;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'held_answers_person_id_fkey' })
  person!: Relation<Person>;

  @ManyToOne(() => Post, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'post_id', foreignKeyConstraintName: 'held_answers_post_id_fkey' })
  post!: Relation<Post>;

  @ManyToOne(() => Comment, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'comment_id', foreignKeyConstraintName: 'held_answers_comment_id_fkey' })
  comment!: Relation<Comment> | null;
}

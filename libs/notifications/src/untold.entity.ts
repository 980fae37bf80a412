import { Comment, Post } from '#content';
import { Person } from '#people';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';

/** An act of which nobody was told yet; written by the database in the act's own transaction. */
@Entity('untold')
@Check('untold_event', `event in ('POST', 'COMMENT', 'EDIT', 'ANNOUNCE', 'MEMBERSHIP')`)
@Index('untold_at', ['at', 'id'])
@Index('untold_post', ['postId'], { where: 'post_id is not null' })
@Index('untold_comment', ['commentId'], { where: 'comment_id is not null' })
export class Untold {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id!: string;
  @Column('text') event!: 'POST' | 'COMMENT' | 'EDIT' | 'ANNOUNCE' | 'MEMBERSHIP';
  @Column('uuid', { name: 'post_id', nullable: true }) postId!: string | null;
  @Column('uuid', { name: 'comment_id', nullable: true }) commentId!: string | null;
  @Column('uuid', { name: 'membership_id', nullable: true }) membershipId!: string | null;
  @Column('uuid', { name: 'actor_id', nullable: true }) actorId!: string | null;
  @Column('timestamptz', { default: () => 'app_now()' }) at!: Date;

  @ManyToOne(() => Post, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'post_id', foreignKeyConstraintName: 'untold_post_id_fkey' })
  post!: Relation<Post> | null;

  @ManyToOne(() => Comment, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'comment_id', foreignKeyConstraintName: 'untold_comment_id_fkey' })
  comment!: Relation<Comment> | null;
}

/** A post of which everybody who may read it in its group was told; written by the database alone (`app_announce`). */
@Entity('announcements')
export class Announcement {
  @PrimaryColumn('uuid', { name: 'post_id' }) postId!: string;
  @Column('uuid', { name: 'announced_by' }) announcedBy!: string;
  @Column('timestamptz', { default: () => 'app_now()' }) at!: Date;

  @ManyToOne(() => Post, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'post_id', foreignKeyConstraintName: 'announcements_post_id_fkey' })
  post!: Relation<Post>;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'announced_by', foreignKeyConstraintName: 'announcements_announced_by_fkey' })
  announcer!: Relation<Person>;
}

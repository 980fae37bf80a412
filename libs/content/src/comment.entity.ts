import { Group } from '#groups';
import { PartnerOrganisation, Person } from '#people';
import { PermissionSubject } from '#permissions';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import type { Audience, ReactionCounts } from './content.js';
import { Post } from './post.entity.js';

const KEPT = { select: false, insert: false, update: false } as const;

/** An answer to a post, or to another comment of the same thread. It has its post's audience, and its organisation unless it is narrower. */
@Entity('comments')
@PermissionSubject('Comment')
@Check('comments_audience', `audience in ('NETWORK', 'MEMBERS', 'INTERNAL')`)
@Index('comments_thread', ['postId', 'datedAt', 'id'])
@Index('comments_replies', { synchronize: false })
@Index('comments_newest', { synchronize: false })
@Index('comments_network', { synchronize: false })
@Index('comments_author', { synchronize: false })
@Index('comments_author_group', { synchronize: false })
@Index('comments_author_network', { synchronize: false })
@Index('comments_idempotency', ['authorId', 'idempotencyKey'], { unique: true, where: 'idempotency_key is not null' })
@Index('comments_source', ['sourceId'], { unique: true, where: 'source_id is not null' })
export class Comment {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id!: string;
  @Column('uuid', { name: 'post_id' }) postId!: string;
  @Column('uuid', { name: 'parent_id', nullable: true }) parentId!: string | null;
  @Column('uuid', { name: 'group_id' }) groupId!: string;
  @Column('uuid', { name: 'author_id' }) authorId!: string;
  @Column('text') audience!: Audience;
  @Column('uuid', { name: 'partner_id', nullable: true }) partnerId!: string | null;
  @Column('timestamptz', { name: 'dated_at', default: () => 'app_now()' }) datedAt!: Date;
  @Column('text') body!: string;
  @Column('uuid', { name: 'file_ids', array: true, default: () => "'{}'" }) fileIds!: string[];
  @Column('text', { name: 'body_html' }) bodyHtml!: string;
  @Column('jsonb', { name: 'reaction_counts', default: () => "'{}'" }) reactionCounts!: ReactionCounts;
  @Column('timestamptz', { name: 'edited_at', nullable: true }) editedAt!: Date | null;
  @Column('timestamptz', { name: 'hidden_at', nullable: true }) hiddenAt!: Date | null;
  @Column('uuid', { name: 'hidden_by', nullable: true }) hiddenBy!: string | null;
  @Column('text', { name: 'hidden_reason', nullable: true }) hiddenReason!: string | null;
  @Column('timestamptz', { name: 'deleted_at', nullable: true }) deletedAt!: Date | null;
  @Column('uuid', { name: 'deleted_by', nullable: true }) deletedBy!: string | null;
  @Column('uuid', { name: 'idempotency_key', nullable: true }) idempotencyKey!: string | null;
  @Column('text', { name: 'source_id', nullable: true }) sourceId!: string | null;

  // Of its post, kept by the database for the second wall.
  @Column('timestamptz', { name: 'post_dated_at', ...KEPT }) postDatedAt!: Date;
  @Column('uuid', { name: 'post_author_id', ...KEPT }) postAuthorId!: string;
  @Column('text', { name: 'post_audience', ...KEPT }) postAudience!: Audience;
  @Column('uuid', { name: 'post_partner_id', nullable: true, ...KEPT }) postPartnerId!: string | null;
  @Column('timestamptz', { name: 'post_hidden_at', nullable: true, ...KEPT }) postHiddenAt!: Date | null;
  @Column('timestamptz', { name: 'post_deleted_at', nullable: true, ...KEPT }) postDeletedAt!: Date | null;

  @ManyToOne(() => Post)
  @JoinColumn({ name: 'post_id', foreignKeyConstraintName: 'comments_post_id_fkey' })
  post!: Relation<Post>;

  @ManyToOne(() => Comment)
  @JoinColumn({ name: 'parent_id', foreignKeyConstraintName: 'comments_parent_id_fkey' })
  parent!: Relation<Comment> | null;

  @ManyToOne(() => Group)
  @JoinColumn({ name: 'group_id', foreignKeyConstraintName: 'comments_group_id_fkey' })
  group!: Relation<Group>;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'author_id', foreignKeyConstraintName: 'comments_author_id_fkey' })
  author!: Relation<Person>;

  @ManyToOne(() => PartnerOrganisation)
  @JoinColumn({ name: 'partner_id', foreignKeyConstraintName: 'comments_partner_id_fkey' })
  partner!: Relation<PartnerOrganisation> | null;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'hidden_by', foreignKeyConstraintName: 'comments_hidden_by_fkey' })
  hider!: Relation<Person> | null;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'deleted_by', foreignKeyConstraintName: 'comments_deleted_by_fkey' })
  deleter!: Relation<Person> | null;
}

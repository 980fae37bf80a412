import { Group } from '#groups';
import { PartnerOrganisation, Person } from '#people';
import { PermissionSubject } from '#permissions';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import type { Audience, ReactionCounts } from './content.js';

/** What somebody publishes in a group; the head of a thread. */
@Entity('posts')
@PermissionSubject('Post')
@Check('posts_audience', `audience in ('NETWORK', 'MEMBERS', 'INTERNAL')`)
@Index('posts_feed', { synchronize: false })
@Index('posts_newest', { synchronize: false })
@Index('posts_author', { synchronize: false })
@Index('posts_author_group', { synchronize: false })
@Index('posts_author_network', { synchronize: false })
@Index('posts_network', { synchronize: false })
@Index('posts_pinned', { synchronize: false })
@Index('posts_unlisted', ['groupId'], { where: 'deleted_at is not null or hidden_at is not null' })
@Index('posts_idempotency', ['authorId', 'idempotencyKey'], { unique: true, where: 'idempotency_key is not null' })
@Index('posts_source', ['sourceId'], { unique: true, where: 'source_id is not null' })
export class Post {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id!: string;
  @Column('uuid', { name: 'group_id' }) groupId!: string;
  @Column('uuid', { name: 'author_id' }) authorId!: string;
  @Column('text') audience!: Audience;
  /** The organisation to which it belongs; null = for all. */
  @Column('uuid', { name: 'partner_id', nullable: true }) partnerId!: string | null;
  /** When it was written; nothing brings it forward. */
  @Column('timestamptz', { name: 'dated_at', default: () => 'app_now()' }) datedAt!: Date;
  @Column('timestamptz', { name: 'last_activity_at', default: () => 'app_now()' }) lastActivityAt!: Date;
  @Column('text', { nullable: true }) title!: string | null;
  /** Markdown; `bodyHtml` is what it renders to. */
  @Column('text') body!: string;
  @Column('text', { name: 'body_html' }) bodyHtml!: string;
  @Column('text', { array: true, default: () => "'{}'" }) topics!: string[];
  /** In the order in which they are shown. */
  @Column('uuid', { name: 'image_ids', array: true, default: () => "'{}'" }) imageIds!: string[];
  @Column('uuid', { name: 'file_ids', array: true, default: () => "'{}'" }) fileIds!: string[];
  /** Comments that are neither deleted nor hidden, of all organisations. */
  @Column('int', { name: 'comment_count', default: 0 }) commentCount!: number;
  @Column('jsonb', { name: 'reaction_counts', default: () => "'{}'" }) reactionCounts!: ReactionCounts;
  @Column('timestamptz', { name: 'edited_at', nullable: true }) editedAt!: Date | null;
  @Column('timestamptz', { name: 'pinned_at', nullable: true }) pinnedAt!: Date | null;
  @Column('uuid', { name: 'pinned_by', nullable: true }) pinnedBy!: string | null;
  @Column('timestamptz', { name: 'closed_at', nullable: true }) closedAt!: Date | null;
  @Column('uuid', { name: 'closed_by', nullable: true }) closedBy!: string | null;
  @Column('text', { name: 'close_reason', nullable: true }) closeReason!: string | null;
  @Column('timestamptz', { name: 'hidden_at', nullable: true }) hiddenAt!: Date | null;
  @Column('uuid', { name: 'hidden_by', nullable: true }) hiddenBy!: string | null;
  @Column('text', { name: 'hidden_reason', nullable: true }) hiddenReason!: string | null;
  @Column('timestamptz', { name: 'deleted_at', nullable: true }) deletedAt!: Date | null;
  @Column('uuid', { name: 'deleted_by', nullable: true }) deletedBy!: string | null;
  /** Who could read it when it was published; null for what was imported. */
  @Column('jsonb', { nullable: true }) receipt!: object | null;
  /** Made from the client's key: a retry publishes once. */
  @Column('uuid', { name: 'idempotency_key', nullable: true }) idempotencyKey!: string | null;
  @Column('text', { name: 'source_id', nullable: true }) sourceId!: string | null;

  @ManyToOne(() => Group)
  @JoinColumn({ name: 'group_id', foreignKeyConstraintName: 'posts_group_id_fkey' })
  group!: Relation<Group>;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'author_id', foreignKeyConstraintName: 'posts_author_id_fkey' })
  author!: Relation<Person>;

  @ManyToOne(() => PartnerOrganisation)
  @JoinColumn({ name: 'partner_id', foreignKeyConstraintName: 'posts_partner_id_fkey' })
  partner!: Relation<PartnerOrganisation> | null;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'pinned_by', foreignKeyConstraintName: 'posts_pinned_by_fkey' })
  pinner!: Relation<Person> | null;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'closed_by', foreignKeyConstraintName: 'posts_closed_by_fkey' })
  closer!: Relation<Person> | null;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'hidden_by', foreignKeyConstraintName: 'posts_hidden_by_fkey' })
  hider!: Relation<Person> | null;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'deleted_by', foreignKeyConstraintName: 'posts_deleted_by_fkey' })
  deleter!: Relation<Person> | null;
}

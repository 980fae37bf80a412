import { Comment, Post } from '#content';
import { Group } from '#groups';
import { Person } from '#people';
import { PermissionSubject } from '#permissions';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import type { Album } from './album.entity.js';
import type { FileKind } from './file-kind.js';

/** A document. Until something bears it, it is its uploader's alone; then whoever reads what bears it sees it. */
@Entity('files')
@PermissionSubject('File')
@Check('files_kind', `kind in ('IMAGE', 'PDF', 'TEXT', 'SHEET', 'SLIDES', 'VIDEO', 'AUDIO', 'ARCHIVE', 'OTHER')`)
@Check('files_borne', `(attached_at is null) = (post_id is null) and (post_id is not null or comment_id is null)`)
@Index('files_post', ['postId'], { where: 'post_id is not null' })
@Index('files_comment', ['commentId'], { where: 'comment_id is not null' })
@Index('files_unused', ['createdAt'], { where: 'attached_at is null' })
@Index('files_removed', ['removedAt'], { where: 'removed_at is not null' })
@Index('files_group', ['groupId'])
@Check('files_successor', `successor_id <> id`)
@Index('files_by_successor', ['successorId'], { where: 'successor_id is not null' })
@Check('files_in_album', `album_id is null or (album_place is not null and post_id is not null and comment_id is null)`)
@Index('files_album', ['albumId', 'albumPlace', 'id'], { where: 'album_id is not null' })
@Index('files_newest', { synchronize: false })
@Index('files_names', { synchronize: false })
@Index('files_sizes', { synchronize: false })
@Index('files_name_trgm', { synchronize: false })
export class FileItem {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'owner_id' }) ownerId!: string;
  @Column('uuid', { name: 'group_id' }) groupId!: string;
  @Column('uuid', { name: 'post_id', nullable: true }) postId!: string | null;
  @Column('uuid', { name: 'comment_id', nullable: true }) commentId!: string | null;
  @Column('text') name!: string;
  /** Folded, for lists by name. */
  @Column('text', { name: 'name_key' }) nameKey!: string;
  @Column('text') kind!: FileKind;
  @Column('bigint') bytes!: string;
  /** Of the version that is current. */
  @Column('int', { default: 1 }) number!: number;
  @Column('timestamptz', { name: 'created_at', default: () => 'app_now()' }) createdAt!: Date;
  /** When the current version came. */
  @Column('timestamptz', { name: 'updated_at', default: () => 'app_now()' }) updatedAt!: Date;
  @Column('timestamptz', { name: 'attached_at', nullable: true }) attachedAt!: Date | null;
  @Column('timestamptz', { name: 'removed_at', nullable: true }) removedAt!: Date | null;

  /** What takes its place. */
  @Column('uuid', { name: 'successor_id', nullable: true }) successorId!: string | null;

  /** Where it stands among the pictures of an album, and what its author says of it. */
  @Column('uuid', { name: 'album_id', nullable: true }) albumId!: string | null;
  @Column('int', { name: 'album_place', nullable: true }) albumPlace!: number | null;
  @Column('text', { default: '' }) caption!: string;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'owner_id', foreignKeyConstraintName: 'files_owner_id_fkey' })
  owner!: Relation<Person>;

  @ManyToOne(() => Group)
  @JoinColumn({ name: 'group_id', foreignKeyConstraintName: 'files_group_id_fkey' })
  group!: Relation<Group>;

  @ManyToOne(() => Post)
  @JoinColumn({ name: 'post_id', foreignKeyConstraintName: 'files_post_id_fkey' })
  post!: Relation<Post> | null;

  @ManyToOne(() => Comment)
  @JoinColumn({ name: 'comment_id', foreignKeyConstraintName: 'files_comment_id_fkey' })
  comment!: Relation<Comment> | null;

  @ManyToOne(() => FileItem, { onDelete: 'SET NULL' })
  @JoinColumn({ name: 'successor_id', foreignKeyConstraintName: 'files_successor_id_fkey' })
  successor!: Relation<FileItem> | null;

  // By its name: the album's cover is one of these.
  @ManyToOne('Album', { onDelete: 'SET NULL' })
  @JoinColumn({ name: 'album_id', foreignKeyConstraintName: 'files_album_id_fkey' })
  album!: Relation<Album> | null;
}

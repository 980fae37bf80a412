import { Post } from '#content';
import { Group } from '#groups';
import { Column, Entity, Index, JoinColumn, ManyToOne, OneToOne, PrimaryColumn, type Relation, Unique } from 'typeorm';
import { FileItem } from './file.entity.js';

/** Pictures in an order, borne by a post: who reads that sees it. */
@Entity('albums')
@Unique('albums_post', ['postId'])
@Index('albums_newest', { synchronize: false })
@Index('albums_cover', ['coverId'], { where: 'cover_id is not null' })
export class Album {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id!: string;
  @Column('uuid', { name: 'post_id' }) postId!: string;
  @Column('uuid', { name: 'group_id' }) groupId!: string;
  /** Chosen by its author; else the first picture stands for it. */
  @Column('uuid', { name: 'cover_id', nullable: true }) coverId!: string | null;
  @Column('timestamptz', { name: 'created_at', default: () => 'app_now()' }) createdAt!: Date;

  @OneToOne(() => Post, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'post_id', foreignKeyConstraintName: 'albums_post_id_fkey' })
  post!: Relation<Post>;

  @ManyToOne(() => Group, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'group_id', foreignKeyConstraintName: 'albums_group_id_fkey' })
  group!: Relation<Group>;

  @ManyToOne(() => FileItem, { onDelete: 'SET NULL' })
  @JoinColumn({ name: 'cover_id', foreignKeyConstraintName: 'albums_cover_id_fkey' })
  cover!: Relation<FileItem> | null;
}

import { Group } from '#groups';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Post } from './post.entity.js';

/**
 * Last activity and comments of a post per organisation (`FOR_ALL` = what is for everybody), in groups that admit externals:
 * behind a wall, an external's order and counts are put together from these. Internal posts have none.
 */
@Entity('post_activity')
@Index('post_activity_feed', { synchronize: false })
export class PostActivity {
  @PrimaryColumn('uuid', { name: 'post_id' }) postId!: string;
  @PrimaryColumn('uuid', { name: 'partner_key' }) partnerKey!: string;
  @Column('uuid', { name: 'group_id' }) groupId!: string;
  @Column('timestamptz', { name: 'last_activity_at' }) lastActivityAt!: Date;
  @Column('int', { name: 'comment_count', default: 0 }) commentCount!: number;

  @ManyToOne(() => Post, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'post_id', foreignKeyConstraintName: 'post_activity_post_id_fkey' })
  post!: Relation<Post>;

  @ManyToOne(() => Group)
  @JoinColumn({ name: 'group_id', foreignKeyConstraintName: 'post_activity_group_id_fkey' })
  group!: Relation<Group>;
}

import { Group } from '#groups';
import { PartnerOrganisation, Person } from '#people';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Comment } from './comment.entity.js';
import type { ReactionKind } from './content.js';
import { Post } from './post.entity.js';

/** One person's reaction to a post or a comment. */
@Entity('reactions')
@Check('reactions_kind', `kind in ('USEFUL', 'THANKS', 'AGREE', 'CELEBRATE')`)
@Check('reactions_target', 'target_id = coalesce(comment_id, post_id)')
@Index('reactions_person', { synchronize: false })
@Index('reactions_post', ['postId'])
@Index('reactions_comment', ['commentId'], { where: 'comment_id is not null' })
export class Reaction {
  @PrimaryColumn('uuid', { name: 'target_id' }) targetId!: string;
  @PrimaryColumn('uuid', { name: 'person_id' }) personId!: string;
  @Column('text') kind!: ReactionKind;
  /** The post, or the head of the comment's thread. */
  @Column('uuid', { name: 'post_id' }) postId!: string;
  @Column('uuid', { name: 'comment_id', nullable: true }) commentId!: string | null;
  @Column('uuid', { name: 'group_id' }) groupId!: string;
  @Column('uuid', { name: 'partner_id', nullable: true }) partnerId!: string | null;
  @Column('timestamptz', { default: () => 'app_now()' }) at!: Date;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'reactions_person_id_fkey' })
  person!: Relation<Person>;

  @ManyToOne(() => Post)
  @JoinColumn({ name: 'post_id', foreignKeyConstraintName: 'reactions_post_id_fkey' })
  post!: Relation<Post>;

  @ManyToOne(() => Comment)
  @JoinColumn({ name: 'comment_id', foreignKeyConstraintName: 'reactions_comment_id_fkey' })
  comment!: Relation<Comment> | null;

  @ManyToOne(() => Group)
  @JoinColumn({ name: 'group_id', foreignKeyConstraintName: 'reactions_group_id_fkey' })
  group!: Relation<Group>;

  @ManyToOne(() => PartnerOrganisation)
  @JoinColumn({ name: 'partner_id', foreignKeyConstraintName: 'reactions_partner_id_fkey' })
  partner!: Relation<PartnerOrganisation> | null;
}

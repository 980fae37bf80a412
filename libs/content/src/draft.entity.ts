import { Group } from '#groups';
import { PartnerOrganisation, Person } from '#people';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import type { Audience } from './content.js';
import { Post } from './post.entity.js';

/** An unfinished text, one per person and place: a group (a new post), a post (a comment), or neither. */
@Entity('drafts')
@Index('drafts_context', { synchronize: false })
@Index('drafts_post', ['postId'], { where: 'post_id is not null' })
export class Draft {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id!: string;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  @Column('uuid', { name: 'group_id', nullable: true }) groupId!: string | null;
  @Column('uuid', { name: 'post_id', nullable: true }) postId!: string | null;
  @Column('text', { nullable: true }) title!: string | null;
  @Column('text') body!: string;
  @Column('text', { nullable: true }) audience!: Audience | null;
  @Column('uuid', { name: 'partner_id', nullable: true }) partnerId!: string | null;
  @Column('text', { array: true, default: () => "'{}'" }) topics!: string[];
  @Column('timestamptz', { name: 'updated_at', default: () => 'app_now()' }) updatedAt!: Date;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'drafts_person_id_fkey' })
  person!: Relation<Person>;

  @ManyToOne(() => Group)
  @JoinColumn({ name: 'group_id', foreignKeyConstraintName: 'drafts_group_id_fkey' })
  group!: Relation<Group> | null;

  @ManyToOne(() => Post)
  @JoinColumn({ name: 'post_id', foreignKeyConstraintName: 'drafts_post_id_fkey' })
  post!: Relation<Post> | null;

  @ManyToOne(() => PartnerOrganisation)
  @JoinColumn({ name: 'partner_id', foreignKeyConstraintName: 'drafts_partner_id_fkey' })
  partner!: Relation<PartnerOrganisation> | null;
}

import { Group } from '#groups';
import { Person } from '#people';
import { PermissionSubject } from '#permissions';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Post } from './post.entity.js';

export type ImagePurpose = 'PROFILE' | 'GROUP' | 'POST' | 'NETWORK';

/** An uploaded image, made anew from what was sent. Until it is attached, it is its uploader's alone; then whoever sees its parent sees it. */
@Entity('images')
@PermissionSubject('Image')
@Check('images_purpose', `purpose in ('PROFILE', 'GROUP', 'POST', 'NETWORK')`)
@Index('images_post', ['postId'], { where: 'post_id is not null' })
@Index('images_unused', ['createdAt'], { where: 'attached_at is null' })
@Index('images_standing', ['attachedAt'], { where: 'attached_at is not null and post_id is null' })
@Index('images_hash', ['hash'])
export class Image {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id!: string;
  @Column('uuid', { name: 'owner_id' }) ownerId!: string;
  @Column('text') purpose!: ImagePurpose;
  @Column('uuid', { name: 'group_id', nullable: true }) groupId!: string | null;
  @Column('uuid', { name: 'person_id', nullable: true }) personId!: string | null;
  @Column('uuid', { name: 'post_id', nullable: true }) postId!: string | null;
  /** Of the stored bytes: their key in the file store. */
  @Column('text') hash!: string;
  @Column('text') mime!: string;
  @Column('int') bytes!: number;
  @Column('int') width!: number;
  @Column('int') height!: number;
  @Column('text', { default: '' }) alt!: string;
  @Column('timestamptz', { name: 'created_at', default: () => 'app_now()' }) createdAt!: Date;
  @Column('timestamptz', { name: 'attached_at', nullable: true }) attachedAt!: Date | null;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'owner_id', foreignKeyConstraintName: 'images_owner_id_fkey' })
  owner!: Relation<Person>;

  @ManyToOne(() => Group)
  @JoinColumn({ name: 'group_id', foreignKeyConstraintName: 'images_group_id_fkey' })
  group!: Relation<Group> | null;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'images_person_id_fkey' })
  person!: Relation<Person> | null;

  @ManyToOne(() => Post)
  @JoinColumn({ name: 'post_id', foreignKeyConstraintName: 'images_post_id_fkey' })
  post!: Relation<Post> | null;
}

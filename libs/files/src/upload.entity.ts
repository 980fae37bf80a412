import { Group } from '#groups';
import { Person } from '#people';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';

/** A file on its way, under the key that it will have. */
@Entity('uploads')
@Check('uploads_bytes', 'bytes >= 0')
@Index('uploads_created', ['createdAt'])
@Index('uploads_owner', ['ownerId'], { where: 'finished_at is null' })
@Index('uploads_group', ['groupId'])
export class Upload {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'owner_id' }) ownerId!: string;
  @Column('uuid', { name: 'group_id' }) groupId!: string;
  @Column('text') name!: string;
  /** Of the whole. */
  @Column('bigint') bytes!: string;
  @Column('timestamptz', { name: 'created_at', default: () => 'app_now()' }) createdAt!: Date;
  @Column('timestamptz', { name: 'finished_at', nullable: true }) finishedAt!: Date | null;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'owner_id', foreignKeyConstraintName: 'uploads_owner_id_fkey' })
  owner!: Relation<Person>;

  @ManyToOne(() => Group)
  @JoinColumn({ name: 'group_id', foreignKeyConstraintName: 'uploads_group_id_fkey' })
  group!: Relation<Group>;
}

import { Column, Entity, Index, JoinColumn, ManyToOne, OneToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Person } from '#people';

/** What the company's directory says of an employee, where the network need not go by it. */
@Entity('directory_persons')
@Index('directory_persons_user_name', { synchronize: false })
@Index('directory_persons_external', ['externalId'], {
  unique: true,
  where: 'removed_at is null and external_id is not null',
})
export class DirectoryPerson {
  @PrimaryColumn('uuid', { name: 'person_id' }) personId!: string;
  /** The directory's own key: data, never ours. */
  @Column('text', { name: 'external_id', nullable: true }) externalId!: string | null;
  @Column('text', { name: 'user_name' }) userName!: string;
  /** As the directory has it; the account's own may be another. */
  @Column('text', { nullable: true }) email!: string | null;
  /** Since when the account is suspended because the directory said so; null where it was not the directory. */
  @Column('timestamptz', { name: 'deactivated_at', nullable: true }) deactivatedAt!: Date | null;
  /** Since when the directory does not know them any more. */
  @Column('timestamptz', { name: 'removed_at', nullable: true }) removedAt!: Date | null;
  @Column('timestamptz', { name: 'created_at', default: () => 'app_now()' }) createdAt!: Date;
  @Column('timestamptz', { name: 'changed_at', default: () => 'app_now()' }) changedAt!: Date;

  @OneToOne(() => Person)
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'directory_persons_person_id_fkey' })
  person!: Relation<Person>;
}

/** A group of the directory. It makes nobody a member of anything here. */
@Entity('directory_groups')
@Index('directory_groups_name', { synchronize: false })
export class DirectoryGroup {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id!: string;
  @Column('text', { name: 'display_name' }) displayName!: string;
  @Column('text', { name: 'external_id', nullable: true }) externalId!: string | null;
  @Column('timestamptz', { name: 'created_at', default: () => 'app_now()' }) createdAt!: Date;
  @Column('timestamptz', { name: 'changed_at', default: () => 'app_now()' }) changedAt!: Date;
}

@Entity('directory_group_members')
@Index('directory_group_members_person', ['personId'])
export class DirectoryGroupMember {
  @PrimaryColumn('uuid', { name: 'directory_group_id' }) directoryGroupId!: string;
  @PrimaryColumn('uuid', { name: 'person_id' }) personId!: string;
  @Column('timestamptz', { name: 'added_at', default: () => 'app_now()' }) addedAt!: Date;

  @ManyToOne(() => DirectoryGroup, { onDelete: 'CASCADE' })
  @JoinColumn({
    name: 'directory_group_id',
    foreignKeyConstraintName: 'directory_group_members_directory_group_id_fkey',
  })
  directoryGroup!: Relation<DirectoryGroup>;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'directory_group_members_person_id_fkey' })
  person!: Relation<Person>;
}

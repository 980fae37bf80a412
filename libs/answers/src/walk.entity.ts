import { Group } from '#groups';
import { PartnerOrganisation, Person } from '#people';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';

/** A manager's look at their group as an external of it. */
@Entity('walks')
@Index('walks_group', ['groupId'])
export class WalkRow {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id!: string;
  @Column('uuid', { name: 'manager_id' }) managerId!: string;
  @Column('uuid', { name: 'group_id' }) groupId!: string;
  /** A member; null = somebody of the organisation who would be invited. */
  @Column('uuid', { name: 'person_id', nullable: true }) personId!: string | null;
  @Column('uuid', { name: 'partner_id' }) partnerId!: string;
  /** Of somebody who would be invited: from when on they would read; null = from now on. */
  @Column('timestamptz', { name: 'history_from', nullable: true }) historyFrom!: Date | null;
  @Column('timestamptz', { name: 'created_at', default: () => 'app_now()' }) createdAt!: Date;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt!: Date;
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt!: Date | null;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'manager_id', foreignKeyConstraintName: 'walks_manager_id_fkey' })
  manager!: Relation<Person>;
  @ManyToOne(() => Group)
  @JoinColumn({ name: 'group_id', foreignKeyConstraintName: 'walks_group_id_fkey' })
  group!: Relation<Group>;
  @ManyToOne(() => Person)
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'walks_person_id_fkey' })
  person!: Relation<Person> | null;
  @ManyToOne(() => PartnerOrganisation)
  @JoinColumn({ name: 'partner_id', foreignKeyConstraintName: 'walks_partner_id_fkey' })
  partner!: Relation<PartnerOrganisation>;
}

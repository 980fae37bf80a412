import { PermissionSubject, type NetworkRole as Role } from '#permissions';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Person } from './person.entity.js';

/** A duty that an employee holds beside their memberships; it opens no group's content. */
@Entity('network_roles')
@PermissionSubject('NetworkRoleGrant')
@Check('network_roles_role', `role in ('OWNER', 'IT_ADMIN', 'COMMUNITY_LEAD', 'COMPLIANCE_OFFICER', 'SUPPORT_AGENT')`)
@Check('network_roles_not_self', 'granted_by <> person_id')
@Index('network_roles_id', ['id'], { unique: true })
@Index('network_roles_apart', { synchronize: false })
export class NetworkRoleGrant {
  @PrimaryColumn('uuid', { name: 'person_id' }) personId!: string;
  @PrimaryColumn('text') role!: Role;
  @Column('uuid', { default: () => 'uuidv7()' }) id!: string;
  /** Null at set-up: nobody appoints themself. */
  @Column('uuid', { name: 'granted_by', nullable: true }) grantedBy!: string | null;
  @Column('timestamptz', { name: 'granted_at', default: () => 'app_now()' }) grantedAt!: Date;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'network_roles_person_id_fkey' })
  person!: Relation<Person>;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'granted_by', foreignKeyConstraintName: 'network_roles_granted_by_fkey' })
  granter!: Relation<Person> | null;
}

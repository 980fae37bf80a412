import { PermissionSubject } from '#permissions';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';

export type PartnerKind = 'SUPPLIER' | 'CUSTOMER' | 'CONTRACTOR' | 'SCHOOL';

/** A supplier, customer, contractor or school to which externals belong. */
@Entity('partner_organisations')
@PermissionSubject('PartnerOrganisation')
@Check('partner_organisations_kind', `kind in ('SUPPLIER', 'CUSTOMER', 'CONTRACTOR', 'SCHOOL')`)
@Index('partner_organisations_source', ['sourceId'], { unique: true, where: 'source_id is not null' })
export class PartnerOrganisation {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id!: string;
  @Column('text') name!: string;
  @Column('text') kind!: PartnerKind;
  @Column('text', { array: true, default: () => "'{}'" }) domains!: string[];
  @Column('text', { name: 'source_id', nullable: true }) sourceId!: string | null;
  @Column('timestamptz', { name: 'created_at', default: () => 'app_now()' }) createdAt!: Date;
  /** The employee who answers for the relation. */
  @Column('uuid', { name: 'approver_id', nullable: true }) approverId!: string | null;

  /** By name: people know their organisation. */
  @ManyToOne('Person')
  @JoinColumn({ name: 'approver_id', foreignKeyConstraintName: 'partner_organisations_approver_id_fkey' })
  approver!: Relation<object> | null;
}

/** What the API tells of one. */
export type PartnerRow = Readonly<Pick<PartnerOrganisation, 'id' | 'name' | 'kind' | 'domains'>>;

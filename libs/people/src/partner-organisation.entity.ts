import { PermissionSubject } from '#permissions';
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

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
}

/** What the API tells of one. */
export type PartnerRow = Readonly<Pick<PartnerOrganisation, 'id' | 'name' | 'kind' | 'domains'>>;

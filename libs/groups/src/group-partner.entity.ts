import { PartnerOrganisation } from '#people';
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Group } from './group.entity.js';

/** An organisation whose people may be invited to the group. A further one is a widening. */
@Entity('group_partners')
export class GroupPartner {
  @PrimaryColumn('uuid', { name: 'group_id' }) groupId!: string;
  @PrimaryColumn('uuid', { name: 'partner_id' }) partnerId!: string;
  @Column('timestamptz', { default: () => 'app_now()' }) since!: Date;

  @ManyToOne(() => Group, { deferrable: 'INITIALLY DEFERRED' })
  @JoinColumn({ name: 'group_id', foreignKeyConstraintName: 'group_partners_group_id_fkey' })
  group!: Relation<Group>;

  @ManyToOne(() => PartnerOrganisation)
  @JoinColumn({ name: 'partner_id', foreignKeyConstraintName: 'group_partners_partner_id_fkey' })
  partner!: Relation<PartnerOrganisation>;
}

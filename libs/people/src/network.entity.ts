import { PermissionSubject } from '#permissions';
import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

export type Language = 'fr' | 'en';

/** The installation: one row, there from set-up on. */
@Entity('network')
@PermissionSubject('Network')
@Check('network_one_row', 'id = 1')
@Check('network_widening_hours', 'widening_hours between 24 and 2160')
@Check('network_most_file_bytes', 'most_file_bytes between 1048576 and 1099511627776')
@Check('network_file_quota', 'file_quota_bytes >= 0')
@Check('network_group_file_quota', 'group_file_quota_bytes >= 0')
@Check(
  'network_file_kinds',
  `cardinality(file_kinds) > 0 and file_kinds <@ array['IMAGE', 'PDF', 'TEXT', 'SHEET', 'SLIDES', 'VIDEO', 'AUDIO', 'ARCHIVE', 'OTHER']`,
)
@Check('network_language', `language in ('fr', 'en')`)
export class Network {
  @PrimaryColumn('smallint', { default: 1 }) id!: number;
  @Column('text', { name: 'company_name' }) companyName!: string;
  @Column('text', { default: 'fr' }) language!: Language;
  @Column('text', { name: 'brand_color', nullable: true }) brandColor!: string | null;
  @Column('uuid', { name: 'logo_image_id', nullable: true }) logoImageId!: string | null;
  @Column('text', { name: 'smtp_url', nullable: true }) smtpUrl!: string | null;
  @Column('text', { name: 'mail_from', nullable: true }) mailFrom!: string | null;
  /** How long members know of a widening of their group before it takes effect. */
  @Column('int', { name: 'widening_hours', default: 168 }) wideningHours!: number;
  /** Of the largest file that may be uploaded. */
  @Column('bigint', { name: 'most_file_bytes', default: 2_147_483_648 }) mostFileBytes!: string;
  /** What all files may take together, in the network and in each group; null for no limit. */
  @Column('bigint', { name: 'file_quota_bytes', nullable: true }) fileQuotaBytes!: string | null;
  @Column('bigint', { name: 'group_file_quota_bytes', nullable: true }) groupFileQuotaBytes!: string | null;
  /** Which are taken; null for all. */
  @Column('text', { name: 'file_kinds', array: true, nullable: true }) fileKinds!: string[] | null;
  /** Since when people may be told in their browsers while they are not there; null: not at all. */
  @Column('timestamptz', { name: 'push_since', nullable: true }) pushSince!: Date | null;
  @Column('boolean', { name: 'is_demo', default: false }) isDemo!: boolean;
  @Column('timestamptz', { name: 'set_up_at', nullable: true }) setUpAt!: Date | null;
  @Column('timestamptz', { name: 'created_at', default: () => 'app_now()' }) createdAt!: Date;
}

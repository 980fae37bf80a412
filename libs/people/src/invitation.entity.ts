import type { MembershipRole } from '#permissions';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import type { Language } from './network.entity.js';
import { PartnerOrganisation } from './partner-organisation.entity.js';
import { Person } from './person.entity.js';

/** By mail, to an address: to have an account, with or without a group. Bound to the address, single use, 14 days. */
@Entity('invitations')
@Check('invitations_kind', `kind in ('EMPLOYEE', 'EXTERNAL')`)
@Check('invitations_role', `role in ('MANAGER', 'MODERATOR', 'CONTRIBUTOR', 'READER')`)
@Index('invitations_token', ['tokenHash'], { unique: true })
@Index('invitations_group', { synchronize: false })
@Check('invitations_returned', '(returned_at is null) = (returned_why is null)')
@Index('invitations_email', ['email'])
@Index('invitations_not_arrived', ['invitedBy', 'returnedAt'], {
  where: 'returned_at is not null and accepted_at is null and declined_at is null and withdrawn_at is null',
})
@Index('invitations_sponsor', ['sponsorId'], { where: 'sponsor_id is not null' })
export class Invitation {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id!: string;
  /** Of the token in the newest mail; before that, of nothing that anybody holds. */
  @Column('bytea', { name: 'token_hash' }) tokenHash!: Buffer;
  @Column('text') email!: string;
  @Column('text') kind!: 'EMPLOYEE' | 'EXTERNAL';
  @Column('text', { default: 'fr' }) language!: Language;
  @Column('uuid', { name: 'group_id', nullable: true }) groupId!: string | null;
  @Column('text', { nullable: true }) role!: MembershipRole | null;
  @Column('uuid', { name: 'partner_id', nullable: true }) partnerId!: string | null;
  @Column('uuid', { name: 'sponsor_id', nullable: true }) sponsorId!: string | null;
  @Column('timestamptz', { name: 'access_until', nullable: true }) accessUntil!: Date | null;
  @Column('text', { name: 'access_reason', nullable: true }) accessReason!: string | null;
  @Column('timestamptz', { name: 'history_from', nullable: true }) historyFrom!: Date | null;
  /** The imported person without an account whom the invited one will be. */
  @Column('uuid', { name: 'placeholder_id', nullable: true }) placeholderId!: string | null;
  @Column('text', { nullable: true }) message!: string | null;
  @Column('uuid', { name: 'invited_by' }) invitedBy!: string;
  @Column('timestamptz', { name: 'created_at', default: () => 'app_now()' }) createdAt!: Date;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt!: Date;
  @Column('timestamptz', { name: 'accepted_at', nullable: true }) acceptedAt!: Date | null;
  @Column('uuid', { name: 'accepted_by', nullable: true }) acceptedBy!: string | null;
  @Column('timestamptz', { name: 'declined_at', nullable: true }) declinedAt!: Date | null;
  @Column('timestamptz', { name: 'withdrawn_at', nullable: true }) withdrawnAt!: Date | null;
  /** Its mail did not arrive, and what the mail server said. */
  @Column('timestamptz', { name: 'returned_at', nullable: true }) returnedAt!: Date | null;
  @Column('text', { name: 'returned_why', nullable: true }) returnedWhy!: string | null;

  /** By name: groups come after people. */
  @ManyToOne('Group')
  @JoinColumn({ name: 'group_id', foreignKeyConstraintName: 'invitations_group_id_fkey' })
  group!: Relation<object> | null;

  @ManyToOne(() => PartnerOrganisation)
  @JoinColumn({ name: 'partner_id', foreignKeyConstraintName: 'invitations_partner_id_fkey' })
  partner!: Relation<PartnerOrganisation> | null;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'sponsor_id', foreignKeyConstraintName: 'invitations_sponsor_id_fkey' })
  sponsor!: Relation<Person> | null;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'placeholder_id', foreignKeyConstraintName: 'invitations_placeholder_id_fkey' })
  placeholder!: Relation<Person> | null;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'invited_by', foreignKeyConstraintName: 'invitations_invited_by_fkey' })
  inviter!: Relation<Person>;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'accepted_by', foreignKeyConstraintName: 'invitations_accepted_by_fkey' })
  accepter!: Relation<Person> | null;
}

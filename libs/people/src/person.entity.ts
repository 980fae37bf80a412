import { PermissionSubject, type PersonKind } from '#permissions';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import type { Language } from './network.entity.js';
import { PartnerOrganisation } from './partner-organisation.entity.js';

export type PersonStatus = 'INVITED' | 'ACTIVE' | 'SUSPENDED' | 'LEFT' | 'ERASED' | 'PLACEHOLDER';
export type Theme = 'SYSTEM' | 'LIGHT' | 'DARK';

/** An account. Its kind and its partner organisation are fixed for its life. */
@Entity('persons')
@PermissionSubject('Person')
@Check('persons_kind', `kind in ('EMPLOYEE', 'EXTERNAL', 'SERVICE')`)
@Check('persons_status', `status in ('INVITED', 'ACTIVE', 'SUSPENDED', 'LEFT', 'ERASED', 'PLACEHOLDER')`)
@Check('persons_external', `(kind = 'EXTERNAL') = (partner_id is not null)`)
@Check('persons_sponsored', `kind <> 'EXTERNAL' or sponsor_id is not null`)
@Check('persons_email_folded', 'email = lower(email)')
@Index('persons_email', ['email'], { unique: true, where: 'email is not null' })
@Index('persons_source', ['sourceId'], { unique: true, where: 'source_id is not null' })
@Index('persons_name', { synchronize: false })
@Index('persons_name_trgm', { synchronize: false })
@Index('persons_words', { synchronize: false })
@Index('persons_status', { synchronize: false })
@Index('persons_access_until', { synchronize: false })
@Index('persons_current', { synchronize: false })
@Index('persons_employees', { synchronize: false })
@Index('persons_sponsor', ['sponsorId'], { where: 'sponsor_id is not null' })
@Index('persons_partner', ['partnerId'], { where: 'partner_id is not null' })
export class Person {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id!: string;
  @Column('text') kind!: PersonKind;
  @Column('text', { default: 'ACTIVE' }) status!: PersonStatus;
  @Column('text', { name: 'given_name' }) givenName!: string;
  @Column('text', { name: 'family_name' }) familyName!: string;
  /** As shown: given and family name. */
  @Column('text') name!: string;
  /** Lower case; null for placeholders without an address. */
  @Column('text', { nullable: true }) email!: string | null;
  @Column('text', { nullable: true }) title!: string | null;
  @Column('text', { nullable: true }) department!: string | null;
  @Column('text', { nullable: true }) site!: string | null;
  @Column('text', { nullable: true }) phone!: string | null;
  @Column('text', { nullable: true }) about!: string | null;
  @Column('text', { array: true, default: () => "'{}'" }) skills!: string[];
  @Column('text', { array: true, default: () => "'{}'" }) interests!: string[];
  /** Name, title, department, skills and interests, folded: what the directory searches. Written by the database. */
  @Column('text', { default: '' }) words!: string;
  @Column('uuid', { name: 'photo_id', nullable: true }) photoId!: string | null;
  @Column('text', { nullable: true }) language!: Language | null;
  @Column('text', { default: 'SYSTEM' }) theme!: Theme;
  @Column('text', { name: 'time_zone', default: 'Europe/Paris' }) timeZone!: string;
  @Column('uuid', { name: 'partner_id', nullable: true }) partnerId!: string | null;
  @Column('uuid', { name: 'sponsor_id', nullable: true }) sponsorId!: string | null;
  /** Externals: the instant from which access ends. */
  @Column('timestamptz', { name: 'access_until', nullable: true }) accessUntil!: Date | null;
  @Column('text', { name: 'access_reason', nullable: true }) accessReason!: string | null;
  /** Externals: when it was last said that the access is still of use; null = not since they came. */
  @Column('timestamptz', { name: 'access_reviewed_at', nullable: true }) accessReviewedAt!: Date | null;
  @Column('uuid', { name: 'responsible_id', nullable: true }) responsibleId!: string | null;
  @Column('text', { name: 'source_id', nullable: true }) sourceId!: string | null;
  @Column('timestamptz', { name: 'joined_at', nullable: true }) joinedAt!: Date | null;
  @Column('timestamptz', { name: 'created_at', default: () => 'app_now()' }) createdAt!: Date;

  @ManyToOne(() => PartnerOrganisation)
  @JoinColumn({ name: 'partner_id', foreignKeyConstraintName: 'persons_partner_id_fkey' })
  partner!: Relation<PartnerOrganisation> | null;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'sponsor_id', foreignKeyConstraintName: 'persons_sponsor_id_fkey' })
  sponsor!: Relation<Person> | null;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'responsible_id', foreignKeyConstraintName: 'persons_responsible_id_fkey' })
  responsible!: Relation<Person> | null;
}

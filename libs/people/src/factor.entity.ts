import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Person } from './person.entity.js';

export type FactorKind = 'TOTP' | 'PASSKEY';

/** What a person has besides a password: an application that shows codes, or a passkey. Never read by the viewers' role. */
@Entity('factors')
@Check('factors_kind', `kind in ('TOTP', 'PASSKEY')`)
@Check(
  'factors_shape',
  `case kind when 'TOTP' then secret is not null and credential_id is null
    else secret is null and credential_id is not null and public_key is not null and counter is not null end`,
)
@Index('factors_credential', { synchronize: false })
@Index('factors_one_totp', { synchronize: false })
@Index('factors_person', ['personId', 'createdAt'])
export class Factor {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id!: string;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  @Column('text') kind!: FactorKind;
  @Column('text', { default: '' }) label!: string;
  /** Sealed with a key that is not in the database. */
  @Column('bytea', { nullable: true }) secret!: Buffer | null;
  /** The last half minute of which a code was taken. */
  @Column('bigint', { name: 'last_step', nullable: true }) lastStep!: string | null;
  @Column('text', { name: 'credential_id', nullable: true }) credentialId!: string | null;
  @Column('bytea', { name: 'public_key', nullable: true }) publicKey!: Buffer | null;
  @Column('bigint', { nullable: true }) counter!: string | null;
  @Column('text', { array: true, default: () => "'{}'" }) transports!: string[];
  @Column('boolean', { name: 'is_backed_up', nullable: true }) isBackedUp!: boolean | null;
  @Column('timestamptz', { name: 'created_at', default: () => 'app_now()' }) createdAt!: Date;
  /** Null until its first code was right. */
  @Column('timestamptz', { name: 'confirmed_at', nullable: true }) confirmedAt!: Date | null;
  @Column('timestamptz', { name: 'last_used_at', nullable: true }) lastUsedAt!: Date | null;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'factors_person_id_fkey' })
  person!: Relation<Person>;
}

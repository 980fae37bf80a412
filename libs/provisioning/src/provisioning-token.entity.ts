import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Person } from '#people';

/** By what a directory may provision employees: whoever holds the secret is believed, so that only its hash is here. */
@Entity('provisioning_tokens')
@Index('provisioning_tokens_hash', ['tokenHash'], { unique: true })
export class ProvisioningToken {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id!: string;
  @Column('text') label!: string;
  /** The secret's first characters, by which people know it again. */
  @Column('text') hint!: string;
  @Column('bytea', { name: 'token_hash' }) tokenHash!: Buffer;
  /** Whether who is made by it is told by mail. */
  @Column('boolean', { default: true }) welcomes!: boolean;
  @Column('uuid', { name: 'created_by' }) createdBy!: string;
  @Column('timestamptz', { name: 'created_at', default: () => 'app_now()' }) createdAt!: Date;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt!: Date;
  @Column('timestamptz', { name: 'revoked_at', nullable: true }) revokedAt!: Date | null;
  @Column('uuid', { name: 'revoked_by', nullable: true }) revokedBy!: string | null;
  @Column('timestamptz', { name: 'last_used_at', nullable: true }) lastUsedAt!: Date | null;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'created_by', foreignKeyConstraintName: 'provisioning_tokens_created_by_fkey' })
  creator!: Relation<Person>;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'revoked_by', foreignKeyConstraintName: 'provisioning_tokens_revoked_by_fkey' })
  revoker!: Relation<Person> | null;
}

/** A request of a directory that was refused: what it was about, never about whom. */
@Entity('provisioning_errors')
export class ProvisioningError {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id!: string;
  @Column('uuid', { name: 'token_id' }) tokenId!: string;
  @Column('timestamptz', { default: () => 'app_now()' }) at!: Date;
  @Column('text') method!: string;
  @Column('text') resource!: string;
  @Column('int') status!: number;
  @Column('text') detail!: string;

  @ManyToOne(() => ProvisioningToken)
  @JoinColumn({ name: 'token_id', foreignKeyConstraintName: 'provisioning_errors_token_id_fkey' })
  token!: Relation<ProvisioningToken>;
}

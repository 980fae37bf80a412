import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Person } from './person.entity.js';

/** A browser that is signed in, or a token: the holder has 256 random bits, this table their SHA-256. */
@Entity('sessions')
@Index('sessions_token', ['tokenHash'], { unique: true })
@Index('sessions_person', { synchronize: false })
@Index('sessions_issuer', { synchronize: false })
export class Session {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id!: string;
  @Column('bytea', { name: 'token_hash' }) tokenHash!: Buffer;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  @Column('text', { default: '' }) device!: string;
  @Column('timestamptz', { name: 'created_at', default: () => 'app_now()' }) createdAt!: Date;
  @Column('timestamptz', { name: 'last_seen_at', default: () => 'app_now()' }) lastSeenAt!: Date;
  @Column('timestamptz', { name: 'idle_until' }) idleUntil!: Date;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt!: Date;
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt!: Date | null;
  /** A second factor opened it, or what is as good. */
  @Column('boolean', { name: 'has_factor', default: false }) hasFactor!: boolean;
  /** When its person last proved to be who they are. */
  @Column('timestamptz', { name: 'proved_at', default: () => 'app_now()' }) provedAt!: Date;
  /** Of what began at a provider: who issued it, who it is there, and the session there. */
  @Column('text', { nullable: true }) issuer!: string | null;
  @Column('text', { nullable: true }) subject!: string | null;
  @Column('text', { name: 'issuer_session', nullable: true }) issuerSession!: string | null;
  /** The provider's own token, by which it knows which session of its own to end. */
  @Column('text', { name: 'id_token', nullable: true }) idToken!: string | null;
  @Column('text', { nullable: true }) scope!: string | null;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'sessions_person_id_fkey' })
  person!: Relation<Person>;
}

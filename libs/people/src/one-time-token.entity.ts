import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Person } from './person.entity.js';
import { Session } from './session.entity.js';

/**
 * FACTOR and ENROL: the password was right, and a second factor is to be shown or set up; PASSKEY: what a passkey is to sign;
 * PROVIDER: somebody went to sign in elsewhere; LINK: they must, after a right password; LOGOUT: what a provider told was heard.
 */
export type Purpose = 'SETUP' | 'RESET' | 'SOCKET' | 'FACTOR' | 'ENROL' | 'PASSKEY' | 'PROVIDER' | 'LINK' | 'LOGOUT';

/** Works once, for one purpose, for a while: setting up the network, choosing a new password, opening a socket, the second step of signing in. */
@Entity('one_time_tokens')
@Check(
  'one_time_tokens_purpose',
  `purpose in ('SETUP', 'RESET', 'SOCKET', 'FACTOR', 'ENROL', 'PASSKEY', 'PROVIDER', 'LINK', 'LOGOUT')`,
)
@Index('one_time_tokens_hash', ['tokenHash'], { unique: true })
@Index('one_time_tokens_person', ['personId', 'purpose'])
export class OneTimeToken {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id!: string;
  @Column('text') purpose!: Purpose;
  @Column('bytea', { name: 'token_hash' }) tokenHash!: Buffer;
  @Column('uuid', { name: 'person_id', nullable: true }) personId!: string | null;
  @Column('uuid', { name: 'session_id', nullable: true }) sessionId!: string | null;
  @Column('jsonb', { default: () => "'{}'" }) data!: Record<string, unknown>;
  @Column('timestamptz', { name: 'created_at', default: () => 'app_now()' }) createdAt!: Date;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt!: Date;
  @Column('timestamptz', { name: 'used_at', nullable: true }) usedAt!: Date | null;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'one_time_tokens_person_id_fkey' })
  person!: Relation<Person> | null;

  @ManyToOne(() => Session)
  @JoinColumn({ name: 'session_id', foreignKeyConstraintName: 'one_time_tokens_session_id_fkey' })
  session!: Relation<Session> | null;
}

import { Column, Entity, JoinColumn, OneToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Person } from './person.entity.js';

/** A person's password, as argon2id made it. Never read by the viewers' role. */
@Entity('credentials')
export class Credential {
  @PrimaryColumn('uuid', { name: 'person_id' }) personId!: string;
  @Column('text', { name: 'password_hash' }) passwordHash!: string;
  @Column('timestamptz', { name: 'changed_at', default: () => 'app_now()' }) changedAt!: Date;
  /** Fewer than 15 characters: enough beside a second factor only. */
  @Column('boolean', { name: 'is_short', default: false }) isShort!: boolean;

  @OneToOne(() => Person)
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'credentials_person_id_fkey' })
  person!: Relation<Person>;
}

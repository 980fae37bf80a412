import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Person } from './person.entity.js';

/** A browser in which a person has signed in before: it holds 256 random bits, this table their SHA-256. */
@Entity('known_devices')
export class KnownDevice {
  @PrimaryColumn('uuid', { name: 'person_id' }) personId!: string;
  @PrimaryColumn('bytea', { name: 'token_hash' }) tokenHash!: Buffer;
  @Column('timestamptz', { name: 'used_at', default: () => 'app_now()' }) usedAt!: Date;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'known_devices_person_id_fkey' })
  person!: Relation<Person>;
}

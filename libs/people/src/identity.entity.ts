import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Person } from './person.entity.js';

/** An account elsewhere by which a person signs in: known by who issued it and what it is there, never by an address. */
@Entity('identities')
@Index('identities_person', ['personId', 'issuer'], { unique: true })
export class Identity {
  @PrimaryColumn('text') issuer!: string;
  @PrimaryColumn('text') subject!: string;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  @Column('timestamptz', { name: 'linked_at', default: () => 'app_now()' }) linkedAt!: Date;
  @Column('timestamptz', { name: 'last_used_at', nullable: true }) lastUsedAt!: Date | null;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'identities_person_id_fkey' })
  person!: Relation<Person>;
}

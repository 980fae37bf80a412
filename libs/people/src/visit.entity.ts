import { Column, Entity, JoinColumn, OneToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Person } from './person.entity.js';

/** When somebody was here; apart from persons because it is written at each visit. */
@Entity('visits')
export class Visit {
  @PrimaryColumn('uuid', { name: 'person_id' }) personId!: string;
  @Column('timestamptz', { name: 'last_seen_at' }) lastSeenAt!: Date;
  /** When the visit before this one ended. */
  @Column('timestamptz', { name: 'previous_visit_at', nullable: true }) previousVisitAt!: Date | null;

  @OneToOne(() => Person)
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'visits_person_id_fkey' })
  person!: Relation<Person>;
}

import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** What rights looked at until an instant, as triggers keep it; who reads what follows asks functions of the database. */
@Entity('past_states')
@Check('past_states_subject', `subject in ('PERSON', 'GROUP', 'POST', 'COMMENT')`)
export class PastState {
  @PrimaryColumn('text') subject!: 'PERSON' | 'GROUP' | 'POST' | 'COMMENT';
  @PrimaryColumn('uuid') id!: string;
  @PrimaryColumn('timestamptz') until!: Date;
  @Column('jsonb') facts!: object;
}

import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Person } from './person.entity.js';

/** Two people who know each other: one asked, the other accepted. */
@Entity('contacts')
@Check('contacts_state', `state in ('REQUESTED', 'ACCEPTED')`)
@Check('contacts_two', 'requester_id <> addressee_id')
@Index('contacts_pair', { synchronize: false })
@Index('contacts_addressee', ['addresseeId', 'state'])
export class Contact {
  @PrimaryColumn('uuid', { name: 'requester_id' }) requesterId!: string;
  @PrimaryColumn('uuid', { name: 'addressee_id' }) addresseeId!: string;
  @Column('text') state!: 'REQUESTED' | 'ACCEPTED';
  @Column('timestamptz', { name: 'requested_at', default: () => 'app_now()' }) requestedAt!: Date;
  @Column('timestamptz', { name: 'accepted_at', nullable: true }) acceptedAt!: Date | null;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'requester_id', foreignKeyConstraintName: 'contacts_requester_id_fkey' })
  requester!: Relation<Person>;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'addressee_id', foreignKeyConstraintName: 'contacts_addressee_id_fkey' })
  addressee!: Relation<Person>;
}

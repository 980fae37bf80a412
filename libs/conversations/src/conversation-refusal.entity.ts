import { Person } from '#people';
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Conversation } from './conversation.entity.js';

/** Somebody said no to a request to write to them; nobody else ever learns of it. */
@Entity('conversation_refusals')
export class ConversationRefusal {
  @PrimaryColumn('uuid') id!: string;
  @PrimaryColumn('uuid', { name: 'person_id' }) personId!: string;
  @Column('timestamptz', { default: () => 'app_now()' }) at!: Date;

  @ManyToOne(() => Conversation, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'id', foreignKeyConstraintName: 'conversation_refusals_id_fkey' })
  conversation!: Relation<Conversation>;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'conversation_refusals_person_id_fkey' })
  person!: Relation<Person>;
}

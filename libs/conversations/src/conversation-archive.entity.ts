import { Person } from '#people';
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Conversation } from './conversation.entity.js';

/** Put away by one of its people, for themself, until something new comes. */
@Entity('conversation_archives')
export class ConversationArchive {
  @PrimaryColumn('uuid') id!: string;
  @PrimaryColumn('uuid', { name: 'person_id' }) personId!: string;
  @Column('timestamptz', { default: () => 'app_now()' }) at!: Date;

  @ManyToOne(() => Conversation, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'id', foreignKeyConstraintName: 'conversation_archives_id_fkey' })
  conversation!: Relation<Conversation>;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'conversation_archives_person_id_fkey' })
  person!: Relation<Person>;
}

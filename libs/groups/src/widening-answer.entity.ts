import { Person } from '#people';
import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Widening } from './widening.entity.js';

export type WideningReply = 'AGREED' | 'OBJECTED';

/** What a member answers to a proposal; the last word counts. Who proposes has agreed, without a row. */
@Entity('widening_answers')
@Check('widening_answers_answer', `answer in ('AGREED', 'OBJECTED')`)
export class WideningAnswer {
  @PrimaryColumn('uuid', { name: 'widening_id' }) wideningId!: string;
  @PrimaryColumn('uuid', { name: 'person_id' }) personId!: string;
  @Column('text') answer!: WideningReply;
  /** Why they object. */
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('timestamptz', { default: () => 'app_now()' }) at!: Date;

  @ManyToOne(() => Widening, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'widening_id', foreignKeyConstraintName: 'widening_answers_widening_id_fkey' })
  widening!: Relation<Widening>;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'widening_answers_person_id_fkey' })
  person!: Relation<Person>;
}

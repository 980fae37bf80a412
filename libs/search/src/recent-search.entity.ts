import { Person } from '#people';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';

/** What somebody searched for, for themself alone. */
@Entity('recent_searches')
@Index('recent_searches_newest', { synchronize: false })
export class RecentSearch {
  @PrimaryColumn('uuid', { name: 'person_id' }) personId!: string;
  @PrimaryColumn('text') words!: string;
  @Column('timestamptz', { default: () => 'app_now()' }) at!: Date;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'recent_searches_person_id_fkey' })
  person!: Relation<Person>;
}

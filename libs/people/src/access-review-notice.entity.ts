import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Person } from './person.entity.js';

/** That the sponsor was told that an access is to be reviewed again, so long after its last review. */
@Entity('access_review_notices')
export class AccessReviewNotice {
  @PrimaryColumn('uuid', { name: 'person_id' }) personId!: string;
  /** Or when they came, where there was none yet. */
  @PrimaryColumn('timestamptz', { name: 'last_review' }) lastReview!: Date;
  @Column('timestamptz', { name: 'noted_at', default: () => 'app_now()' }) notedAt!: Date;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'access_review_notices_person_id_fkey' })
  person!: Relation<Person>;
}

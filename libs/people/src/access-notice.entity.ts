import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Person } from './person.entity.js';

/** That the end of an external's access was announced, so many days before. */
@Entity('access_notices')
export class AccessNotice {
  @PrimaryColumn('uuid', { name: 'person_id' }) personId!: string;
  @PrimaryColumn('timestamptz', { name: 'access_until' }) accessUntil!: Date;
  @PrimaryColumn('int') days!: number;
  @Column('timestamptz', { name: 'noted_at', default: () => 'app_now()' }) notedAt!: Date;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'access_notices_person_id_fkey' })
  person!: Relation<Person>;
}

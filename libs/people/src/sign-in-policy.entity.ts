import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Person } from './person.entity.js';

export type Population = 'EMPLOYEE' | 'EXTERNAL';

/** What the network asks of employees, and of externals, when they sign in: one row for each. */
@Entity('sign_in_policies')
@Check('sign_in_policies_population', `population in ('EMPLOYEE', 'EXTERNAL')`)
export class SignInPolicy {
  @PrimaryColumn('text') population!: Population;
  /** From when on a second factor is required; null: it is each person's choice. */
  @Column('timestamptz', { name: 'factor_from', nullable: true }) factorFrom!: Date | null;
  /** From when on they sign in by a provider only; null: as they like. */
  @Column('timestamptz', { name: 'provider_from', nullable: true }) providerFrom!: Date | null;
  @Column('timestamptz', { name: 'changed_at', default: () => 'app_now()' }) changedAt!: Date;
  @Column('uuid', { name: 'changed_by', nullable: true }) changedBy!: string | null;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'changed_by', foreignKeyConstraintName: 'sign_in_policies_changed_by_fkey' })
  changer!: Relation<Person> | null;
}

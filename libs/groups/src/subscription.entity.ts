import { Person } from '#people';
import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Group } from './group.entity.js';

/** What a member wants of a group and how far they have read: a preference, never a right. */
@Entity('subscriptions')
@Check('subscriptions_level', `level in ('ALL', 'MUTED')`)
export class Subscription {
  @PrimaryColumn('uuid', { name: 'person_id' }) personId!: string;
  @PrimaryColumn('uuid', { name: 'group_id' }) groupId!: string;
  @Column('text', { default: 'ALL' }) level!: 'ALL' | 'MUTED';
  @Column('timestamptz', { name: 'read_through', default: () => 'app_now()' }) readThrough!: Date;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'subscriptions_person_id_fkey' })
  person!: Relation<Person>;

  @ManyToOne(() => Group, { deferrable: 'INITIALLY DEFERRED' })
  @JoinColumn({ name: 'group_id', foreignKeyConstraintName: 'subscriptions_group_id_fkey' })
  group!: Relation<Group>;
}

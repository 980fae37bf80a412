import { Group } from '#groups';
import { Person } from '#people';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';

/** Threads, direct messages, or what was deleted by its author. */
export const RETAINED = ['POSTS', 'MESSAGES', 'DELETED'] as const;
export type Retained = (typeof RETAINED)[number];

/** After how many days something goes: in the network, or sooner in one group. */
@Entity('retention_rules')
@Check('retention_rules_what', `what in ('POSTS', 'MESSAGES', 'DELETED')`)
@Check('retention_rules_days', 'days between 1 and 36500')
@Check('retention_rules_of_group', `group_id is null or what <> 'MESSAGES'`)
@Index('retention_rules_one', { synchronize: false })
@Index('retention_rules_group', ['groupId'], { where: 'group_id is not null' })
export class RetentionRule {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id!: string;
  @Column('text') what!: Retained;
  @Column('uuid', { name: 'group_id', nullable: true }) groupId!: string | null;
  @Column('int') days!: number;
  @Column('timestamptz', { name: 'set_at', default: () => 'app_now()' }) setAt!: Date;
  @Column('timestamptz', { name: 'applies_at' }) appliesAt!: Date;
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt!: Date | null;

  @ManyToOne(() => Group, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'group_id', foreignKeyConstraintName: 'retention_rules_group_id_fkey' })
  group!: Relation<Group> | null;
}

/** What nothing erases while a matter needs it: all of a person's or a group's, or of a period. */
@Entity('legal_holds')
@Check('legal_holds_matter', 'length(btrim(matter)) between 1 and 200')
@Check('legal_holds_reason', 'length(btrim(reason)) between 1 and 2000')
@Check(
  'legal_holds_of_one',
  '(person_id is null) <> (group_id is null) or (released_at is not null and person_id is null)',
)
@Check('legal_holds_period', 'from_at < until_at')
@Index('legal_holds_person', ['personId'], { where: 'released_at is null and person_id is not null' })
@Index('legal_holds_group', ['groupId'], { where: 'released_at is null and group_id is not null' })
export class LegalHold {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id!: string;
  @Column('text') matter!: string;
  @Column('text') reason!: string;
  @Column('uuid', { name: 'person_id', nullable: true }) personId!: string | null;
  @Column('uuid', { name: 'group_id', nullable: true }) groupId!: string | null;
  @Column('timestamptz', { name: 'from_at', nullable: true }) fromAt!: Date | null;
  @Column('timestamptz', { name: 'until_at', nullable: true }) untilAt!: Date | null;
  @Column('timestamptz', { name: 'placed_at', default: () => 'app_now()' }) placedAt!: Date;
  @Column('timestamptz', { name: 'released_at', nullable: true }) releasedAt!: Date | null;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'legal_holds_person_id_fkey' })
  person!: Relation<Person> | null;

  @ManyToOne(() => Group, { onDelete: 'SET NULL' })
  @JoinColumn({ name: 'group_id', foreignKeyConstraintName: 'legal_holds_group_id_fkey' })
  group!: Relation<Group> | null;
}

import { Group } from '#groups';
import { Person } from '#people';
import { PermissionSubject } from '#permissions';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';

export type BreakGlassScope = 'PERSON' | 'ITEM' | 'ENTRY';
export type BreakGlassDecision = 'APPROVED' | 'REFUSED';

/** What a compliance officer asks to read, why, and what became of it. Written by functions of the database's owner only. */
@Entity('break_glass')
@PermissionSubject('BreakGlass')
@Check('break_glass_reason', 'length(btrim(reason)) between 1 and 2000')
@Check('break_glass_hours', 'hours between 1 and 24')
@Check('break_glass_notice', '(notice_at is null) = (notice_reason is null)')
@Check('break_glass_decision', `decision in ('APPROVED', 'REFUSED')`)
@Check('break_glass_decided', '(decision is null) = (decided_at is null) and (decision is null) = (decided_by is null)')
@Check('break_glass_second', 'decided_by <> requested_by and decided_by <> person_id')
@Check('break_glass_not_self', 'person_id <> requested_by')
@Check(
  'break_glass_scope',
  `case scope
      when 'PERSON' then person_id is not null and period_from < period_until and item_id is null and entry_id is null
      when 'ITEM' then item_id is not null and person_id is null and period_from is null and period_until is null and entry_id is null
      when 'ENTRY' then entry_id is not null and person_id is null and period_from is null and period_until is null and item_id is null
      else false end`,
)
@Check(
  'break_glass_day',
  `(decision is not distinct from 'APPROVED') = (opens_until is not null) and opens_until <= decided_at + interval '24 hours'`,
)
@Index('break_glass_newest', { synchronize: false })
@Index('break_glass_requester', { synchronize: false })
export class BreakGlass {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id!: string;
  @Column('uuid', { name: 'requested_by' }) requestedBy!: string;
  @Column('timestamptz', { name: 'requested_at', default: () => 'app_now()' }) requestedAt!: Date;
  @Column('text') reason!: string;
  @Column('text') scope!: BreakGlassScope;
  @Column('uuid', { name: 'person_id', nullable: true }) personId!: string | null;
  @Column('timestamptz', { name: 'period_from', nullable: true }) periodFrom!: Date | null;
  @Column('timestamptz', { name: 'period_until', nullable: true }) periodUntil!: Date | null;
  /** A post or a comment, that may never have been: no key to another table. */
  @Column('uuid', { name: 'item_id', nullable: true }) itemId!: string | null;
  @Column('uuid', { name: 'entry_id', nullable: true }) entryId!: string | null;
  @Column('int') hours!: number;
  @Column('timestamptz', { name: 'notice_at', nullable: true }) noticeAt!: Date | null;
  @Column('text', { name: 'notice_reason', nullable: true }) noticeReason!: string | null;
  /** No other officer could decide when it was asked. */
  @Column('boolean', { name: 'by_owners', default: false }) byOwners!: boolean;
  @Column('text', { nullable: true }) decision!: BreakGlassDecision | null;
  @Column('uuid', { name: 'decided_by', nullable: true }) decidedBy!: string | null;
  @Column('timestamptz', { name: 'decided_at', nullable: true }) decidedAt!: Date | null;
  @Column('timestamptz', { name: 'opens_until', nullable: true }) opensUntil!: Date | null;
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt!: Date | null;
  @Column('uuid', { name: 'ended_by', nullable: true }) endedBy!: string | null;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'requested_by', foreignKeyConstraintName: 'break_glass_requested_by_fkey' })
  requester!: Relation<Person>;
  @ManyToOne(() => Person)
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'break_glass_person_id_fkey' })
  person!: Relation<Person> | null;
  @ManyToOne(() => Person)
  @JoinColumn({ name: 'decided_by', foreignKeyConstraintName: 'break_glass_decided_by_fkey' })
  decider!: Relation<Person> | null;
  @ManyToOne(() => Person)
  @JoinColumn({ name: 'ended_by', foreignKeyConstraintName: 'break_glass_ended_by_fkey' })
  ender!: Relation<Person> | null;
}

/** Whom it is about: they neither decide nor see it. */
@Entity('break_glass_concerns')
export class BreakGlassConcern {
  @PrimaryColumn('uuid', { name: 'break_glass_id' }) breakGlassId!: string;
  @PrimaryColumn('uuid', { name: 'person_id' }) personId!: string;

  @ManyToOne(() => BreakGlass, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'break_glass_id', foreignKeyConstraintName: 'break_glass_concerns_break_glass_id_fkey' })
  breakGlass!: Relation<BreakGlass>;
  @ManyToOne(() => Person)
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'break_glass_concerns_person_id_fkey' })
  person!: Relation<Person>;
}

/** A group that it touches: its managers are told, at once or at a recorded date; the row is due until they were. */
@Entity('break_glass_groups')
@Index('break_glass_groups_due', ['dueAt'], { where: 'told_at is null' })
@Index('break_glass_groups_group', ['groupId'])
export class BreakGlassGroup {
  @PrimaryColumn('uuid', { name: 'break_glass_id' }) breakGlassId!: string;
  @PrimaryColumn('uuid', { name: 'group_id' }) groupId!: string;
  @Column('timestamptz', { name: 'due_at' }) dueAt!: Date;
  @Column('timestamptz', { name: 'told_at', nullable: true }) toldAt!: Date | null;

  @ManyToOne(() => BreakGlass, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'break_glass_id', foreignKeyConstraintName: 'break_glass_groups_break_glass_id_fkey' })
  breakGlass!: Relation<BreakGlass>;
  @ManyToOne(() => Group, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'group_id', foreignKeyConstraintName: 'break_glass_groups_group_id_fkey' })
  group!: Relation<Group>;
}

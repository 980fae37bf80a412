import { type MembershipRole, type MembershipState, PermissionSubject } from '#permissions';
import { Person } from '#people';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Group } from './group.entity.js';

/**
 * Person × group, for a time: a change closes the row and opens another, so that who could read what, and when, stays known.
 * One row per pair is current (`validTo` null).
 */
@Entity('memberships')
@PermissionSubject('Membership')
@Check('memberships_role', `role in ('MANAGER', 'MODERATOR', 'CONTRIBUTOR', 'READER')`)
@Check('memberships_state', `state in ('INVITED', 'REQUESTED', 'ACTIVE', 'BANNED')`)
@Index('memberships_current', { synchronize: false })
@Index('memberships_group', { synchronize: false })
@Index('memberships_since', { synchronize: false })
@Index('memberships_unlisted', { synchronize: false })
@Index('memberships_history', ['groupId', 'personId', 'validFrom'])
export class Membership {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id!: string;
  @Column('uuid', { name: 'group_id' }) groupId!: string;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  @Column('text') role!: MembershipRole;
  @Column('text') state!: MembershipState;
  /** Of this state; carried along when only the role changes. */
  @Column('timestamptz', { default: () => 'app_now()' }) since!: Date;
  /** From when on the content may be read; null = all of it. Of an invitation to an external: what was granted with it. */
  @Column('timestamptz', { name: 'history_from', nullable: true }) historyFrom!: Date | null;
  @Column('timestamptz', { name: 'access_until', nullable: true }) accessUntil!: Date | null;
  /** Externals: when a manager last said that they are still needed here; null = not since they came. */
  @Column('timestamptz', { name: 'reviewed_at', nullable: true }) reviewedAt!: Date | null;
  /** Since when they are shown in no list, as they had not agreed when the group became wider; null = are shown. */
  @Column('timestamptz', { name: 'unlisted_at', nullable: true }) unlistedAt!: Date | null;
  @Column('uuid', { name: 'invited_by', nullable: true }) invitedBy!: string | null;
  /** To the group's question. */
  @Column('text', { nullable: true }) answer!: string | null;
  @Column('timestamptz', { name: 'valid_from', default: () => 'app_now()' }) validFrom!: Date;
  @Column('timestamptz', { name: 'valid_to', nullable: true }) validTo!: Date | null;
  @Column('uuid', { name: 'ended_by', nullable: true }) endedBy!: string | null;
  @Column('text', { name: 'end_reason', nullable: true }) endReason!: string | null;

  @ManyToOne(() => Group, { deferrable: 'INITIALLY DEFERRED' })
  @JoinColumn({ name: 'group_id', foreignKeyConstraintName: 'memberships_group_id_fkey' })
  group!: Relation<Group>;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'memberships_person_id_fkey' })
  person!: Relation<Person>;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'invited_by', foreignKeyConstraintName: 'memberships_invited_by_fkey' })
  inviter!: Relation<Person> | null;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'ended_by', foreignKeyConstraintName: 'memberships_ended_by_fkey' })
  ender!: Relation<Person> | null;
}

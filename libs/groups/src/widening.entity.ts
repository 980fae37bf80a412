import { type JoinPolicy, PermissionSubject, type Visibility } from '#permissions';
import { PartnerOrganisation, Person } from '#people';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Group } from './group.entity.js';

/** FALLEN: it could not take effect; its proposer manages no more, the group became narrower, nobody decided in time. */
export type WideningState = 'OPEN' | 'EFFECTIVE' | 'CANCELLED' | 'FALLEN';

/** A proposal to make a group wider, with a reason and a date. What was announced is never changed; it only ends. */
@Entity('widenings')
@PermissionSubject('Widening')
@Check('widenings_state', `state in ('OPEN', 'EFFECTIVE', 'CANCELLED', 'FALLEN')`)
@Check('widenings_visibility', `visibility in ('PUBLIC', 'PRIVATE')`)
@Check('widenings_join_policy', `join_policy in ('OPEN', 'ON_REQUEST')`)
@Check(
  'widenings_something',
  'visibility is not null or join_policy is not null or allows_externals or partner_id is not null or takes_walls_down',
)
@Check('widenings_told', 'tells_externals = (visibility is not null or join_policy is not null or takes_walls_down)')
@Check('widenings_walls', 'not (puts_walls_up and takes_walls_down)')
@Check('widenings_second', 'approved_by <> proposed_by')
@Check('widenings_ended', `(state = 'OPEN') = (ended_at is null)`)
@Index('widenings_open', ['groupId'], { unique: true, where: `state = 'OPEN'` })
@Index('widenings_group', ['groupId', 'proposedAt'])
export class Widening {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id!: string;
  @Column('uuid', { name: 'group_id' }) groupId!: string;
  @Column('uuid', { name: 'proposed_by' }) proposedBy!: string;
  @Column('timestamptz', { name: 'proposed_at', default: () => 'app_now()' }) proposedAt!: Date;
  @Column('text') reason!: string;
  @Column('timestamptz', { name: 'effective_at' }) effectiveAt!: Date;
  /** What the group becomes; null = stays. */
  @Column('text', { nullable: true }) visibility!: Visibility | null;
  @Column('text', { name: 'join_policy', nullable: true }) joinPolicy!: JoinPolicy | null;
  @Column('boolean', { name: 'allows_externals', default: false }) allowsExternals!: boolean;
  /** A further organisation, and whether walls go up as it comes. */
  @Column('uuid', { name: 'partner_id', nullable: true }) partnerId!: string | null;
  @Column('boolean', { name: 'puts_walls_up', default: false }) putsWallsUp!: boolean;
  @Column('boolean', { name: 'takes_walls_down', default: false }) takesWallsDown!: boolean;
  /** Whether externals could know of what changes; otherwise employees alone do. */
  @Column('boolean', { name: 'tells_externals' }) tellsExternals!: boolean;
  @Column('text', { default: 'OPEN' }) state!: WideningState;
  /** The last objection: from then on it needs a second manager, or a majority where there is none. */
  @Column('timestamptz', { name: 'objected_at', nullable: true }) objectedAt!: Date | null;
  @Column('timestamptz', { name: 'approved_at', nullable: true }) approvedAt!: Date | null;
  @Column('uuid', { name: 'approved_by', nullable: true }) approvedBy!: string | null;
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt!: Date | null;
  @Column('uuid', { name: 'ended_by', nullable: true }) endedBy!: string | null;

  @ManyToOne(() => Group, { deferrable: 'INITIALLY DEFERRED' })
  @JoinColumn({ name: 'group_id', foreignKeyConstraintName: 'widenings_group_id_fkey' })
  group!: Relation<Group>;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'proposed_by', foreignKeyConstraintName: 'widenings_proposed_by_fkey' })
  proposer!: Relation<Person>;

  @ManyToOne(() => PartnerOrganisation)
  @JoinColumn({ name: 'partner_id', foreignKeyConstraintName: 'widenings_partner_id_fkey' })
  partner!: Relation<PartnerOrganisation> | null;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'approved_by', foreignKeyConstraintName: 'widenings_approved_by_fkey' })
  approver!: Relation<Person> | null;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'ended_by', foreignKeyConstraintName: 'widenings_ended_by_fkey' })
  ender!: Relation<Person> | null;
}

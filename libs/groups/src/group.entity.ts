import { type JoinPolicy, PermissionSubject, type Visibility } from '#permissions';
import { Person } from '#people';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';

export type GroupKind = 'GROUP' | 'CONVERSATION';

/** Where all content lives. Its visibility, join policy, externals and walls become wider only by a `Widening`. */
@Entity('groups')
@PermissionSubject('Group')
@Check('groups_kind', `kind in ('GROUP', 'CONVERSATION')`)
@Check('groups_conversation', `kind <> 'CONVERSATION' or (visibility = 'SECRET' and join_policy = 'INVITE_ONLY')`)
@Check('groups_visibility', `visibility in ('PUBLIC', 'PRIVATE', 'SECRET')`)
@Check('groups_join_policy', `join_policy in ('OPEN', 'ON_REQUEST', 'INVITE_ONLY')`)
@Check('groups_open_is_public', `join_policy <> 'OPEN' or visibility = 'PUBLIC'`)
@Check('groups_secret_invites', `visibility <> 'SECRET' or join_policy = 'INVITE_ONLY'`)
@Index('groups_source', ['sourceId'], { unique: true, where: 'source_id is not null' })
@Index('groups_name', { synchronize: false })
@Index('groups_name_trgm', { synchronize: false })
@Index('groups_closed', { synchronize: false })
export class Group {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id!: string;
  @Column('text', { default: 'GROUP' }) kind!: GroupKind;
  /** Not unique, in no address: a name is no oracle. */
  @Column('text') name!: string;
  @Column('text', { default: '' }) purpose!: string;
  @Column('text', { array: true, default: () => "'{}'" }) rules!: string[];
  @Column('text') visibility!: Visibility;
  @Column('text', { name: 'join_policy' }) joinPolicy!: JoinPolicy;
  @Column('text', { name: 'join_question', nullable: true }) joinQuestion!: string | null;
  @Column('boolean', { name: 'externals_allowed', default: false }) externalsAllowed!: boolean;
  @Column('boolean', { default: false }) walled!: boolean;
  /** Until when walls stood, where they went down: what is older stays behind them. Null = they never went down. */
  @Column('timestamptz', { name: 'walls_down_at', nullable: true }) wallsDownAt!: Date | null;
  @Column('uuid', { name: 'image_id', nullable: true }) imageId!: string | null;
  @Column('uuid', { name: 'created_by' }) createdBy!: string;
  @Column('timestamptz', { name: 'created_at', default: () => 'app_now()' }) createdAt!: Date;
  @Column('timestamptz', { name: 'archived_at', nullable: true }) archivedAt!: Date | null;
  @Column('timestamptz', { name: 'deleted_at', nullable: true }) deletedAt!: Date | null;
  @Column('uuid', { name: 'deleted_by', nullable: true }) deletedBy!: string | null;
  /** Nobody who joins reads what is older: set by a widening of visibility or join policy. */
  @Column('timestamptz', { name: 'sealed_at', nullable: true }) sealedAt!: Date | null;
  /** The same for externals: set by a widening of externals, organisations or walls. */
  @Column('timestamptz', { name: 'externals_sealed_at', nullable: true }) externalsSealedAt!: Date | null;
  /** Since when no stored NETWORK audience counts; null again once a job has rewritten them. */
  @Column('timestamptz', { name: 'left_public_at', nullable: true }) leftPublicAt!: Date | null;
  /** The open proposal to make it wider, and whether its externals, and employees who may join, know of it. */
  @Column('uuid', { name: 'widening_id', nullable: true }) wideningId!: string | null;
  @Column('boolean', { name: 'widening_tells_externals', default: false }) wideningTellsExternals!: boolean;
  @Column('boolean', { name: 'widening_tells_outsiders', default: false }) wideningTellsOutsiders!: boolean;
  @Column('int', { name: 'member_count', default: 0 }) memberCount!: number;
  @Column('int', { name: 'external_count', default: 0 }) externalCount!: number;
  @Column('text', { name: 'source_id', nullable: true }) sourceId!: string | null;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'created_by', foreignKeyConstraintName: 'groups_created_by_fkey' })
  creator!: Relation<Person>;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'deleted_by', foreignKeyConstraintName: 'groups_deleted_by_fkey' })
  deleter!: Relation<Person> | null;
}

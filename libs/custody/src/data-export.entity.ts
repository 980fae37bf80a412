import { Group } from '#groups';
import { Person, Session } from '#people';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';

/** A copy that somebody takes of what is theirs, or of a group that they manage. */
@Entity('data_exports')
@Check(
  'data_exports_ready',
  `(ready_at is null) = (expires_at is null) and (ready_at is null) = (bytes is null) and (ready_at is null) = (sha256 is null)
    and (ready_at is null) = (item_count is null) and (ready_at is null) = (file_count is null)`,
)
@Check('data_exports_outcome', 'ready_at is null or failed_at is null')
@Index('data_exports_under_way', { synchronize: false })
@Index('data_exports_own', { synchronize: false })
@Index('data_exports_group', ['groupId'], { where: 'group_id is not null' })
@Index('data_exports_opened', ['openedIn'], { where: 'opened_in is not null' })
export class DataExport {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id!: string;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  /** Null for one's own things. */
  @Column('uuid', { name: 'group_id', nullable: true }) groupId!: string | null;
  @Column('timestamptz', { name: 'requested_at', default: () => 'app_now()' }) requestedAt!: Date;
  @Column('timestamptz', { name: 'ready_at', nullable: true }) readyAt!: Date | null;
  @Column('timestamptz', { name: 'failed_at', nullable: true }) failedAt!: Date | null;
  @Column('timestamptz', { name: 'expires_at', nullable: true }) expiresAt!: Date | null;
  @Column('bigint', { nullable: true }) bytes!: string | null;
  @Column('text', { nullable: true }) sha256!: string | null;
  @Column('int', { name: 'item_count', nullable: true }) itemCount!: number | null;
  @Column('int', { name: 'file_count', nullable: true }) fileCount!: number | null;
  /** The session in which its person last proved to be who they are. */
  @Column('uuid', { name: 'opened_in', nullable: true }) openedIn!: string | null;
  @Column('timestamptz', { name: 'opened_until', nullable: true }) openedUntil!: Date | null;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'data_exports_person_id_fkey' })
  person!: Relation<Person>;

  @ManyToOne(() => Group, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'group_id', foreignKeyConstraintName: 'data_exports_group_id_fkey' })
  group!: Relation<Group> | null;

  @ManyToOne(() => Session, { onDelete: 'SET NULL' })
  @JoinColumn({ name: 'opened_in', foreignKeyConstraintName: 'data_exports_opened_in_fkey' })
  session!: Relation<Session> | null;
}

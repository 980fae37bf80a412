import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Person } from './person.entity.js';

/** What happened that concerns a person, told until they have seen it. Its sentence is `NOTICE_<kind>` of libs/i18n. */
export type NoticeKind =
  | 'NETWORK_ROLE_GIVEN'
  | 'NETWORK_ROLE_TAKEN'
  | 'BREAK_GLASS_ASKED'
  | 'BREAK_GLASS_APPROVED'
  | 'BREAK_GLASS_REFUSED'
  | 'BREAK_GLASS_OPENED'
  | 'GROUP_ORPHANED'
  | 'ELECTION_OPEN'
  | 'ELECTION_PROPOSED'
  | 'ELECTION_WON'
  | 'ELECTION_ELECTED'
  | 'ACCESS_REVIEW'
  | 'ACCESS_ENDED'
  | 'ACCESS_TAKEN_OVER'
  | 'SPONSOR_NO_MORE';

@Entity('notices')
@Index('notices_unseen', { synchronize: false })
@Index('notices_group', ['groupId'], { where: 'group_id is not null' })
export class Notice {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id!: string;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  @Column('text') kind!: NoticeKind;
  /** Where it is about a group: told to who may know of it. */
  @Column('uuid', { name: 'group_id', nullable: true }) groupId!: string | null;
  /** Codes, keys and instants, no words of anybody. `personId`: whom it is about, named to who may see them. */
  @Column('jsonb', { default: {} }) data!: Readonly<Record<string, string>>;
  @Column('timestamptz', { default: () => 'app_now()' }) at!: Date;
  @Column('timestamptz', { name: 'seen_at', nullable: true }) seenAt!: Date | null;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'notices_person_id_fkey' })
  person!: Relation<Person>;

  /** By name: groups come after people. */
  @ManyToOne('Group', { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'group_id', foreignKeyConstraintName: 'notices_group_id_fkey' })
  group!: Relation<object> | null;
}

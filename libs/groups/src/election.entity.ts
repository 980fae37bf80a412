import { PermissionSubject } from '#permissions';
import { Person } from '#people';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Group } from './group.entity.js';

/** FAILED: nobody stood, or nobody voted. VOID: the group has a manager again, or nobody left to elect. */
export type ElectionState = 'OPEN' | 'ELECTED' | 'FAILED' | 'VOID';

/** A group's employees elect a manager, as all of them are gone. Written by functions of the database's owner only. */
@Entity('elections')
@PermissionSubject('Election')
@Check('elections_state', `state in ('OPEN', 'ELECTED', 'FAILED', 'VOID')`)
@Check('elections_ended', `(state = 'OPEN') = (ended_at is null)`)
@Check('elections_winner', `(state = 'ELECTED') = (winner_id is not null)`)
@Index('elections_open', ['groupId'], { unique: true, where: `state = 'OPEN'` })
@Index('elections_due', ['closesAt'], { where: `state = 'OPEN'` })
export class Election {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id!: string;
  @Column('uuid', { name: 'group_id' }) groupId!: string;
  /** Null where a job asked, as no lead may know of the group. */
  @Column('uuid', { name: 'called_by', nullable: true }) calledBy!: string | null;
  @Column('timestamptz', { name: 'opened_at', default: () => 'app_now()' }) openedAt!: Date;
  @Column('timestamptz', { name: 'closes_at' }) closesAt!: Date;
  @Column('text', { default: 'OPEN' }) state!: ElectionState;
  @Column('uuid', { name: 'winner_id', nullable: true }) winnerId!: string | null;
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt!: Date | null;

  @ManyToOne(() => Group, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'group_id', foreignKeyConstraintName: 'elections_group_id_fkey' })
  group!: Relation<Group>;
  @ManyToOne(() => Person)
  @JoinColumn({ name: 'called_by', foreignKeyConstraintName: 'elections_called_by_fkey' })
  caller!: Relation<Person> | null;
  @ManyToOne(() => Person)
  @JoinColumn({ name: 'winner_id', foreignKeyConstraintName: 'elections_winner_id_fkey' })
  winner!: Relation<Person> | null;
}

/** Who stands; or was proposed, and has not said yet whether they would. */
@Entity('election_candidates')
export class ElectionCandidate {
  @PrimaryColumn('uuid', { name: 'election_id' }) electionId!: string;
  @PrimaryColumn('uuid', { name: 'person_id' }) personId!: string;
  @Column('uuid', { name: 'proposed_by' }) proposedBy!: string;
  @Column('timestamptz', { name: 'proposed_at', default: () => 'app_now()' }) proposedAt!: Date;
  @Column('timestamptz', { name: 'accepted_at', nullable: true }) acceptedAt!: Date | null;

  @ManyToOne(() => Election, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'election_id', foreignKeyConstraintName: 'election_candidates_election_id_fkey' })
  election!: Relation<Election>;
  @ManyToOne(() => Person)
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'election_candidates_person_id_fkey' })
  person!: Relation<Person>;
  @ManyToOne(() => Person)
  @JoinColumn({ name: 'proposed_by', foreignKeyConstraintName: 'election_candidates_proposed_by_fkey' })
  proposer!: Relation<Person>;
}

/** One for each voter, known to them alone. */
@Entity('election_votes')
export class ElectionVote {
  @PrimaryColumn('uuid', { name: 'election_id' }) electionId!: string;
  @PrimaryColumn('uuid', { name: 'voter_id' }) voterId!: string;
  @Column('uuid', { name: 'candidate_id' }) candidateId!: string;
  @Column('timestamptz', { default: () => 'app_now()' }) at!: Date;

  @ManyToOne(() => Election, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'election_id', foreignKeyConstraintName: 'election_votes_election_id_fkey' })
  election!: Relation<Election>;
  @ManyToOne(() => Person)
  @JoinColumn({ name: 'voter_id', foreignKeyConstraintName: 'election_votes_voter_id_fkey' })
  voter!: Relation<Person>;
  @ManyToOne(() => Person)
  @JoinColumn({ name: 'candidate_id', foreignKeyConstraintName: 'election_votes_candidate_id_fkey' })
  candidate!: Relation<Person>;
}

/** Since when it was seen that nobody manages a group. */
@Entity('group_orphans')
export class GroupOrphan {
  @PrimaryColumn('uuid', { name: 'group_id' }) groupId!: string;
  @Column('timestamptz', { default: () => 'app_now()' }) since!: Date;

  @ManyToOne(() => Group, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'group_id', foreignKeyConstraintName: 'group_orphans_group_id_fkey' })
  group!: Relation<Group>;
}

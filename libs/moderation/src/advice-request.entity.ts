import { Group } from '#groups';
import { Person } from '#people';
import { PermissionSubject } from '#permissions';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Hiding } from './hiding.entity.js';

/** A text and a reason that an author handed to the community leads: a copy, erased as soon as they may not read it any more. */
@Entity('advice_requests')
@PermissionSubject('AdviceRequest')
@Check('advice_requests_advised', '(advice is null) = (advised_at is null)')
@Check('advice_requests_ended', `ended_at is null or (title is null and body = '' and reason = '')`)
@Check('advice_requests_not_own', 'advised_by <> author_id and advised_by <> hidden_by')
@Index('advice_requests_hiding', ['hidingId'], { unique: true })
@Index('advice_requests_open', ['askedAt', 'id'], { where: 'ended_at is null' })
@Index('advice_requests_group', ['groupId'])
export class AdviceRequest {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id!: string;
  @Column('uuid', { name: 'hiding_id' }) hidingId!: string;
  @Column('uuid', { name: 'group_id' }) groupId!: string;
  @Column('uuid', { name: 'author_id' }) authorId!: string;
  @Column('uuid', { name: 'hidden_by' }) hiddenBy!: string;
  @Column('text', { nullable: true }) title!: string | null;
  @Column('text') body!: string;
  @Column('text') reason!: string;
  @Column('timestamptz', { name: 'asked_at', default: () => 'app_now()' }) askedAt!: Date;
  @Column('text', { nullable: true }) advice!: string | null;
  @Column('timestamptz', { name: 'advised_at', nullable: true }) advisedAt!: Date | null;
  @Column('uuid', { name: 'advised_by', nullable: true }) advisedBy!: string | null;
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt!: Date | null;

  @ManyToOne(() => Hiding, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'hiding_id', foreignKeyConstraintName: 'advice_requests_hiding_id_fkey' })
  hiding!: Relation<Hiding>;

  @ManyToOne(() => Group, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'group_id', foreignKeyConstraintName: 'advice_requests_group_id_fkey' })
  group!: Relation<Group>;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'author_id', foreignKeyConstraintName: 'advice_requests_author_id_fkey' })
  author!: Relation<Person>;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'hidden_by', foreignKeyConstraintName: 'advice_requests_hidden_by_fkey' })
  hider!: Relation<Person>;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'advised_by', foreignKeyConstraintName: 'advice_requests_advised_by_fkey' })
  adviser!: Relation<Person> | null;
}

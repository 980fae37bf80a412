import { Group } from '#groups';
import { Person } from '#people';
import { PermissionSubject } from '#permissions';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, OneToOne, PrimaryColumn, type Relation } from 'typeorm';

/** What a group of the kind CONVERSATION is besides: between which two, and who asked to write. Its key is the group's. */
@Entity('conversations')
@PermissionSubject('Conversation')
@Check('conversations_two', '(low_id is null) = (high_id is null) and low_id < high_id')
@Check('conversations_waits', 'opened_at is not null or asked_by is not null')
@Index('conversations_pair', ['lowId', 'highId'], { unique: true })
@Index('conversations_asked', ['askedBy', 'createdAt'], { where: 'asked_by is not null' })
export class Conversation {
  @PrimaryColumn('uuid') id!: string;
  /** Of a conversation of two: both, in the order of their keys. */
  @Column('uuid', { name: 'low_id', nullable: true }) lowId!: string | null;
  @Column('uuid', { name: 'high_id', nullable: true }) highId!: string | null;
  /** The external who asked to write. */
  @Column('uuid', { name: 'asked_by', nullable: true }) askedBy!: string | null;
  /** Since when more than that first message may be written; null = it waits. */
  @Column('timestamptz', { name: 'opened_at', nullable: true }) openedAt!: Date | null;
  @Column('timestamptz', { name: 'created_at', default: () => 'app_now()' }) createdAt!: Date;

  @OneToOne(() => Group, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'id', foreignKeyConstraintName: 'conversations_id_fkey' })
  group!: Relation<Group>;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'low_id', foreignKeyConstraintName: 'conversations_low_id_fkey' })
  low!: Relation<Person> | null;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'high_id', foreignKeyConstraintName: 'conversations_high_id_fkey' })
  high!: Relation<Person> | null;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'asked_by', foreignKeyConstraintName: 'conversations_asked_by_fkey' })
  asker!: Relation<Person> | null;
}

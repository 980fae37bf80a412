import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Person } from '#people';
import type { ListedPerson } from './csv/read-people.js';

/** `READ`: looked at, and nothing done yet. */
export type PeopleImportState = 'READ' | 'RUNNING' | 'DONE' | 'DISCARDED';
/** What a line would do, or did. */
export type LineOutcome = 'CREATE' | 'CHANGE' | 'SAME' | 'BAD' | 'CREATED' | 'CHANGED' | 'REFUSED';

/** A list of people that somebody read in. */
@Entity('people_imports')
@Check('people_imports_state', `state in ('READ', 'RUNNING', 'DONE', 'DISCARDED')`)
export class PeopleImport {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id!: string;
  @Column('text', { name: 'file_name' }) fileName!: string;
  @Column('text', { default: 'READ' }) state!: PeopleImportState;
  @Column('boolean', { default: true }) welcomes!: boolean;
  @Column('int', { name: 'line_count', default: 0 }) lineCount!: number;
  @Column('int', { name: 'create_count', default: 0 }) createCount!: number;
  @Column('int', { name: 'change_count', default: 0 }) changeCount!: number;
  @Column('int', { name: 'same_count', default: 0 }) sameCount!: number;
  /** Lines that cannot be taken, and those that could not be when it came to it. */
  @Column('int', { name: 'bad_count', default: 0 }) badCount!: number;
  @Column('int', { name: 'done_count', default: 0 }) doneCount!: number;
  @Column('uuid', { name: 'created_by' }) createdBy!: string;
  @Column('timestamptz', { name: 'created_at', default: () => 'app_now()' }) createdAt!: Date;
  @Column('timestamptz', { name: 'started_at', nullable: true }) startedAt!: Date | null;
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt!: Date | null;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'created_by', foreignKeyConstraintName: 'people_imports_created_by_fkey' })
  creator!: Relation<Person>;
}

@Entity('people_import_lines')
@Check('people_import_lines_outcome', `outcome in ('CREATE', 'CHANGE', 'SAME', 'BAD', 'CREATED', 'CHANGED', 'REFUSED')`)
@Index('people_import_lines_bad', ['importId', 'line'], { where: `outcome in ('BAD', 'REFUSED')` })
@Index('people_import_lines_waiting', ['importId', 'line'], { where: `outcome in ('CREATE', 'CHANGE')` })
export class PeopleImportLine {
  @PrimaryColumn('uuid', { name: 'import_id' }) importId!: string;
  /** As the file counts, its heading included. */
  @PrimaryColumn('int') line!: number;
  @Column('text') outcome!: LineOutcome;
  /** Why not. */
  @Column('text', { nullable: true }) code!: string | null;
  @Column('jsonb') person!: ListedPerson;

  @ManyToOne(() => PeopleImport, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'import_id', foreignKeyConstraintName: 'people_import_lines_import_id_fkey' })
  import!: Relation<PeopleImport>;
}

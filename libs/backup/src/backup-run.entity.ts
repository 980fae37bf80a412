import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Problem } from './backup-error.js';

export type BackupKind = 'BACKUP' | 'DRILL';
export type BackupOutcome = 'OK' | 'FAILED';

/** A backup that was made, or restored for trial, or that could not be. */
@Entity('backup_runs')
@Check('backup_runs_kind', `kind in ('BACKUP', 'DRILL')`)
@Check('backup_runs_outcome', `outcome in ('OK', 'FAILED')`)
@Check('backup_runs_problem', `(outcome = 'FAILED') = (problem is not null)`)
@Index('backup_runs_last', ['kind', 'outcome', 'endedAt'])
export class BackupRun {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id!: string;
  @Column('text') kind!: BackupKind;
  @Column('text') outcome!: BackupOutcome;
  @Column('timestamptz', { name: 'started_at' }) startedAt!: Date;
  @Column('timestamptz', { name: 'ended_at', default: () => 'app_now()' }) endedAt!: Date;
  @Column('text', { name: 'backup_name', nullable: true }) backupName!: string | null;
  @Column('int', { name: 'table_count', nullable: true }) tableCount!: number | null;
  @Column('int', { name: 'file_count', nullable: true }) fileCount!: number | null;
  /** What all backups take, to the nearest hundred. */
  @Column('int', { nullable: true }) megabytes!: number | null;
  @Column('text', { nullable: true }) problem!: Problem | null;
  /** Where it does not fit. */
  @Column('text', { nullable: true }) place!: string | null;
}

/** What the database and the files take, measured once a night, to the nearest hundred megabytes. */
@Entity('data_sizes')
export class DataSize {
  @PrimaryColumn('date') day!: string;
  @Column('int', { name: 'database_megabytes' }) databaseMegabytes!: number;
  @Column('int', { name: 'file_megabytes' }) fileMegabytes!: number;
}

/** Every table that this feature owns. */
export const BACKUP_ENTITIES = [BackupRun, DataSize];

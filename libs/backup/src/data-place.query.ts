import { type Fragment, type Statement, raw, sql } from '#persistence';
import type { Problem } from './backup-error.js';
import type { BackupKind, BackupOutcome } from './backup-run.entity.js';

export interface RunRow {
  readonly id: string;
  readonly kind: BackupKind;
  readonly outcome: BackupOutcome;
  readonly startedAt: Date;
  readonly endedAt: Date;
  readonly backupName: string | null;
  readonly tableCount: number | null;
  readonly fileCount: number | null;
  readonly megabytes: number | null;
  readonly problem: Problem | null;
  readonly place: string | null;
}

const RUN =
  raw(`r.id, r.kind, r.outcome, r.started_at as "startedAt", r.ended_at as "endedAt", r.backup_name as "backupName",
  r.table_count as "tableCount", r.file_count as "fileCount", r.megabytes, r.problem, r.place`);

/** Newest first; the policy of the table says who is told of which. */
export const backupRuns = (after: string | null, limit: number): Statement<RunRow> => sql<RunRow>`
  select ${RUN} from backup_runs r ${beyond(after)} order by r.id desc limit ${limit}`;

const beyond = (after: string | null): Fragment => (after ? sql`where r.id < ${after}::uuid` : raw(''));

export interface ProvenRow {
  readonly backupAt: Date | null;
  readonly drillAt: Date | null;
  readonly isBackupLate: boolean;
  readonly isDrillLate: boolean;
}
/** A night and some hours; a week and a day. */
const BACKUP_HOURS = 30;
const DRILL_HOURS = 8 * 24;

/** When the last backup was made and the last one proven to restore, and whether that is too long ago. */
export const lastProven = (): Statement<ProvenRow> => sql<ProvenRow>`
  with last as (select (select max(ended_at) from backup_runs where kind = 'BACKUP' and outcome = 'OK') as backup,
    (select max(ended_at) from backup_runs where kind = 'DRILL' and outcome = 'OK') as drill)
  select backup as "backupAt", drill as "drillAt", backup is null or backup < app_now() - make_interval(hours => ${BACKUP_HOURS}) as "isBackupLate",
    drill is null or drill < app_now() - make_interval(hours => ${DRILL_HOURS}) as "isDrillLate" from last`;

export interface SizeRow {
  readonly day: string;
  readonly databaseMegabytes: number;
  readonly fileMegabytes: number;
}
export const dataSize = (): Statement<SizeRow> => sql<SizeRow>`
  select day::text, database_megabytes as "databaseMegabytes", file_megabytes as "fileMegabytes" from data_sizes order by day desc limit 1`;

/** Of the whole network; the policy of the table says who is told. */
export const networkRules = (): Statement<{ what: string; days: number }> =>
  sql`select what, days from retention_rules where group_id is null and ended_at is null`;

export const databaseBytes = (): Statement<{ bytes: string }> => sql<{ bytes: string }>`
  select pg_database_size(current_database())::text as bytes`;

/** Once a day, and not again on the same day: see what an IT admin sees of SECRET groups. */
export const noteSize = (databaseMegabytes: number, fileMegabytes: number): Statement<object> => sql`
  insert into data_sizes (day, database_megabytes, file_megabytes) values (app_now()::date, ${databaseMegabytes}, ${fileMegabytes})
  on conflict (day) do nothing`;

/** A year of them is enough to look back. */
export const forgetOldRuns = (): Statement<object> => sql`
  delete from backup_runs where ended_at < app_now() - interval '400 days'`;

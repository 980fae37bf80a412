import { Connection } from '#graphql';
import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { PROBLEMS, type Problem } from './backup-error.js';
import type { ProvenRow, RunRow, SizeRow } from './data-place.query.js';
import { BY_RULE, RETENTION, type Kept } from './retention.js';

const enumOf = <T extends string>(names: readonly T[]) =>
  Object.fromEntries(names.map((name) => [name, name])) as { [K in T]: K };

export const DatabasePlaceEnum = { EMBEDDED: 'EMBEDDED', OWN_SERVER: 'OWN_SERVER' } as const;
registerEnumType(DatabasePlaceEnum, {
  name: 'DatabasePlace',
  description: 'Beside the product on its machine, or a PostgreSQL server that the company names',
});
export const KeptEnum = enumOf([...Object.keys(RETENTION), ...Object.keys(BY_RULE)] as Kept[]);
registerEnumType(KeptEnum, { name: 'KeptThing', description: 'What goes by itself, or stays' });
export const OutgoingEnum = {
  MAIL: 'MAIL',
  DATABASE: 'DATABASE',
  SIGN_IN: 'SIGN_IN',
  PUSH: 'PUSH',
  FILES: 'FILES',
  SCANNER: 'SCANNER',
} as const;
registerEnumType(OutgoingEnum, { name: 'OutgoingKind', description: 'Why the product connects to another machine' });
const BackupKindEnum = { BACKUP: 'BACKUP', DRILL: 'DRILL' } as const;
registerEnumType(BackupKindEnum, {
  name: 'BackupRunKind',
  description: 'A backup that was made, or one that was restored for trial and compared',
});
const BackupProblemEnum = enumOf(PROBLEMS);
registerEnumType(BackupProblemEnum, {
  name: 'BackupProblem',
  description: 'Why it could not be, or is not to be relied upon',
});

@ObjectType('RetentionRule', { description: 'How long something is kept' })
export class RetentionRuleType {
  @Field(() => KeptEnum, { description: 'What' }) what!: Kept;
  @Field(() => Int, { nullable: true, description: 'Days after which it goes; null stays' }) days!: number | null;
}

@ObjectType('OutgoingConnection', { description: 'Another machine that the product was told to connect to' })
export class OutgoingConnectionType {
  @Field(() => OutgoingEnum, { description: 'What for' }) kind!: keyof typeof OutgoingEnum;
  @Field(() => String, { nullable: true, description: 'IT admins: host and port' }) host!: string | null;
}

/** What the settings say of it. */
export interface PlaceSettings {
  readonly database: keyof typeof DatabasePlaceEnum;
  readonly isBackedUp: boolean;
  readonly keptDays: number;
  readonly outgoing: readonly OutgoingConnectionType[];
}

@ObjectType('DataPlace', { description: 'Where the company’s data are and how they are kept: for employees' })
export class DataPlaceType {
  constructor(
    private readonly settings: PlaceSettings,
    private readonly proven: ProvenRow,
    /** Days by what a rule of the company's is about. */
    private readonly rules: ReadonlyMap<string, number>,
  ) {}

  @Field(() => DatabasePlaceEnum, { description: 'Where the database is' }) get database() {
    return this.settings.database;
  }
  @Field(() => [RetentionRuleType], { description: 'What goes by itself' }) get retention(): RetentionRuleType[] {
    const own = Object.entries(BY_RULE).map(([what, rule]) => ({
      what: what as Kept,
      days: this.rules.get(rule) ?? null,
    }));
    return [...own, ...Object.entries(RETENTION).map(([what, days]) => ({ what: what as Kept, days }))];
  }
  @Field(() => Boolean, { description: 'Whether backups are made by themselves' }) get isBackedUp() {
    return this.settings.isBackedUp;
  }
  @Field(() => Int, { nullable: true, description: 'After how many days a backup goes' }) get backupsKeptDays() {
    return this.settings.isBackedUp ? this.settings.keptDays : null;
  }
  @Field(() => Date, { nullable: true, description: 'When the last backup was made' }) get lastBackupAt() {
    return this.proven.backupAt;
  }
  @Field(() => Boolean, { description: 'No backup since last night' }) get isBackupLate() {
    return this.proven.isBackupLate;
  }
  @Field(() => Date, {
    nullable: true,
    description: 'When a backup was last restored for trial, and all of it was equal',
  })
  get lastProvenRestoreAt() {
    return this.proven.drillAt;
  }
  @Field(() => Boolean, { description: 'Nothing was proven to restore for more than a week' }) get isProofLate() {
    return this.proven.isDrillLate;
  }
  @Field(() => [OutgoingConnectionType], {
    description: 'Connections to other machines that are configured; none by default',
  })
  get outgoing(): readonly OutgoingConnectionType[] {
    return this.settings.outgoing;
  }
}

/** What only who runs the machine needs to know. */
export interface DetailSettings {
  readonly machine: string;
  readonly folder: string;
  readonly backupFolder: string | null;
  readonly backupTime: string | null;
}

@ObjectType('DataDetails', {
  description: 'Where the data are to be found on the machine, and what they take: for IT admins',
})
export class DataDetailsType {
  constructor(
    private readonly settings: DetailSettings,
    private readonly size: SizeRow | null,
  ) {}

  @Field(() => String, { description: 'Name of the machine' }) get machine() {
    return this.settings.machine;
  }
  @Field(() => String, { description: 'Folder of files, keys and the embedded database' }) get folder() {
    return this.settings.folder;
  }
  @Field(() => String, { nullable: true, description: 'Folder of the backups' }) get backupFolder() {
    return this.settings.backupFolder;
  }
  @Field(() => String, { nullable: true, description: 'When the nightly backup begins, in UTC: 01:30' })
  get backupTime() {
    return this.settings.backupTime;
  }
  @Field(() => Int, { nullable: true, description: 'To the nearest hundred; null until the first night has passed' })
  get databaseMegabytes() {
    return this.size?.databaseMegabytes ?? null;
  }
  @Field(() => Int, { nullable: true, description: 'To the nearest hundred; null until the first night has passed' })
  get fileMegabytes() {
    return this.size?.fileMegabytes ?? null;
  }
  @Field(() => String, { nullable: true, description: 'When that was measured: 2026-11-22' }) get measuredOn() {
    return this.size?.day ?? null;
  }
}

@ObjectType('BackupRun', { description: 'A backup, or a trial of one, and what came of it' })
export class BackupRunType {
  constructor(private readonly row: RunRow) {}

  @Field(() => BackupKindEnum, { description: 'What was done' }) get kind() {
    return this.row.kind;
  }
  @Field(() => Boolean, { description: 'Whether it went well' }) get isGood() {
    return this.row.outcome === 'OK';
  }
  @Field(() => Date, { description: 'When it began' }) get startedAt() {
    return this.row.startedAt;
  }
  @Field(() => Date, { description: 'When it ended' }) get endedAt() {
    return this.row.endedAt;
  }
  @Field(() => String, { nullable: true, description: 'Name of the backup' }) get backupName() {
    return this.row.backupName;
  }
  @Field(() => Int, { nullable: true, description: 'Tables in it' }) get tableCount() {
    return this.row.tableCount;
  }
  @Field(() => Int, { nullable: true, description: 'Files in it' }) get fileCount() {
    return this.row.fileCount;
  }
  @Field(() => Int, {
    nullable: true,
    description: 'What all backups took afterwards, to the nearest hundred megabytes',
  })
  get megabytes() {
    return this.row.megabytes;
  }
  @Field(() => BackupProblemEnum, { nullable: true, description: 'What is wrong' }) get problem(): Problem | null {
    return this.row.problem;
  }
  @Field(() => String, { nullable: true, description: 'Where: a file of the backup, a table, a person' }) get place() {
    return this.row.place;
  }
}

export const { Edge: BackupRunEdge, Connection: BackupRunConnection } = Connection<BackupRunType>(
  'BackupRun',
  () => BackupRunType,
);

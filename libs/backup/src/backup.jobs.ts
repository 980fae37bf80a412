import type { Config } from '#config';
import { Handlers, defineJob } from '#jobs';
import { SYSTEM_DATABASE, type SystemDatabase } from '#persistence';
import { FileStore } from '#storage';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { type Installation, makeBackup, proveBackup } from './company-backups.js';
import { databaseBytes, forgetOldRuns, noteSize } from './data-place.query.js';
import { roundedMegabytes } from './rounded.js';

const HOURS = 3_600;
/** A large company's take hours; the next night tries again by itself. */
const ONCE = { retries: 0, expireSeconds: 12 * HOURS };
export const backupMake = defineJob<Record<string, never>>('backup.make', ONCE);
export const backupDrill = defineJob<Record<string, never>>('backup.drill', ONCE);
export const dataMeasure = defineJob<Record<string, never>>('data.measure');

/** Backups by themselves: each night, one restored for trial each week. Only where a folder and a key were named. */
@Injectable()
export class BackupJobs implements OnModuleInit {
  constructor(
    private readonly handlers: Handlers,
    @Inject('CONFIG') private readonly config: Config,
    @Inject('DATABASE_URLS') private readonly urls: { readonly app: string; readonly system: string },
    @Inject('OWNER_URL') private readonly ownerUrl: string | null,
    private readonly store: FileStore,
    @Inject(SYSTEM_DATABASE) private readonly database: SystemDatabase,
  ) {}

  onModuleInit(): void {
    this.handlers.on(backupMake, () => this.ifConfigured(makeBackup));
    this.handlers.on(backupDrill, () => this.ifConfigured(proveBackup));
    this.handlers.on(dataMeasure, () => this.measure());
    const { hour, minute } = this.config.backupAt;
    this.handlers.every(backupMake, `${minute} ${hour} * * *`);
    // On Sundays: the day that the hour falls on counts, so that one at midnight follows the night's backup too.
    this.handlers.every(backupDrill, hour === 23 ? `${minute} 0 * * 1` : `${minute} ${hour + 1} * * 0`);
    this.handlers.every(dataMeasure, '40 0 * * *');
  }

  private async ifConfigured(work: (installation: Installation) => Promise<unknown>): Promise<void> {
    const { home, backupDir, backupKeyFile, backupKeepDays } = this.config;
    if (backupDir === null || backupKeyFile === null || this.ownerUrl === null) return;
    await work({
      urls: { ...this.urls, owner: this.ownerUrl },
      store: this.config.s3Url === null ? null : this.store,
      ...{ home, folder: backupDir, keyFile: backupKeyFile, keepDays: backupKeepDays },
    });
  }

  private async measure(): Promise<void> {
    const [row] = await this.database.queryWithoutViewer(databaseBytes());
    const files = await this.store.totalBytes();
    await this.database.queryWithoutViewer(noteSize(roundedMegabytes(Number(row!.bytes)), roundedMegabytes(files)));
    await this.database.queryWithoutViewer(forgetOldRuns());
  }
}

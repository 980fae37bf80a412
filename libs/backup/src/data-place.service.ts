import { hostname } from 'node:os';
import { type Config, providersOf } from '#config';
import { Mailer } from '#mail';
import { Push } from '#notifications';
import { type Actor, can } from '#permissions';
import { Records } from '#persistence';
import { Inject, Injectable } from '@nestjs/common';
import {
  type ProvenRow,
  type RunRow,
  type SizeRow,
  backupRuns,
  dataSize,
  lastProven,
  networkRules,
} from './data-place.query.js';

type Outgoing = {
  readonly kind: 'MAIL' | 'DATABASE' | 'SIGN_IN' | 'PUSH' | 'FILES' | 'SCANNER';
  readonly host: string | null;
};

/** Where the data are, as the settings say and as the backups' rows tell. */
@Injectable()
export class DataPlaces {
  constructor(
    @Inject('CONFIG') private readonly config: Config,
    private readonly records: Records,
    private readonly mailer: Mailer,
    private readonly push: Push,
  ) {}

  async settings(actor: Actor) {
    const { databaseUrl, s3Url, clamdUrl, backupDir, backupKeyFile, backupKeepDays } = this.config;
    const outgoing: Outgoing[] = [];
    const names = (host: string) => (can(actor, 'seeDataDetails', 'Network', {}) ? host : null);
    if (databaseUrl) outgoing.push({ kind: 'DATABASE', host: names(new URL(databaseUrl).host) });
    if (s3Url) outgoing.push({ kind: 'FILES', host: names(new URL(s3Url).host) });
    if (clamdUrl?.startsWith('tcp:')) outgoing.push({ kind: 'SCANNER', host: names(new URL(clamdUrl).host) });
    const mail = await this.mailer.server();
    if (mail) outgoing.push({ kind: 'MAIL', host: names(mail) });
    for (const { host } of providersOf(this.config)) outgoing.push({ kind: 'SIGN_IN', host: names(host) });
    if (await this.push.isOn()) outgoing.push({ kind: 'PUSH', host: null });
    return {
      database: databaseUrl ? ('OWN_SERVER' as const) : ('EMBEDDED' as const),
      isBackedUp: backupDir !== null && backupKeyFile !== null,
      keptDays: backupKeepDays,
      outgoing,
    };
  }

  async proven(actor: Actor): Promise<ProvenRow> {
    const [row] = await this.records.query(actor, lastProven());
    return row!;
  }

  /** After how many days things go by rules of the company's, also those that apply from a day to come. */
  async rules(actor: Actor): Promise<ReadonlyMap<string, number>> {
    const rules = await this.records.query(actor, networkRules());
    return new Map(rules.map(({ what, days }) => [what, days]));
  }

  details() {
    const { home, backupDir, backupKeyFile, backupAt } = this.config;
    const isOn = backupDir !== null && backupKeyFile !== null;
    const two = (number: number) => String(number).padStart(2, '0');
    return {
      machine: hostname(),
      folder: home,
      backupFolder: backupDir,
      backupTime: isOn ? `${two(backupAt.hour)}:${two(backupAt.minute)}` : null,
    };
  }

  async size(actor: Actor): Promise<SizeRow | null> {
    const [row] = await this.records.query(actor, dataSize());
    return row ?? null;
  }

  runs(actor: Actor, after: string | null, limit: number): Promise<RunRow[]> {
    return this.records.query(actor, backupRuns(after, limit));
  }
}

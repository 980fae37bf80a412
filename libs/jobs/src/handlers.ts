import { Injectable } from '@nestjs/common';
import type { JobKind } from './job-kind.js';

export type Work = (data: object, job: { readonly id: string }) => Promise<void>;

/** Who does which kind of job. Features say so when their module starts. */
@Injectable()
export class Handlers {
  readonly works = new Map<string, Work>();
  /** Cron expressions (UTC) by kind. */
  readonly schedules = new Map<string, string>();

  /** `work` may be called twice for one job, and asks again whether what it was told still holds. */
  on<Data extends object>(
    kind: JobKind<Data>,
    work: (data: Data, job: { readonly id: string }) => Promise<void>,
  ): void {
    if (this.works.has(kind.name)) throw new Error(`${kind.name} has a handler already`);
    this.works.set(kind.name, work as Work);
  }

  /** Repeats a kind of job without data, as a cron expression in UTC says. */
  every(kind: JobKind<Record<string, never>>, cron: string): void {
    this.schedules.set(kind.name, cron);
  }
}

import { Group } from '#groups';
import { Jobs } from '#jobs';
import { Throttle } from '#people';
import { type Actor, DomainError, notFound } from '#permissions';
import { Audit, Records } from '#persistence';
import { Injectable } from '@nestjs/common';
import { Archives } from './archive/archives.service.js';
import type { Scope } from './archive/items.query.js';
import {
  type DataExportRow,
  askForDataExport,
  dataExportByKey,
  dataExports,
  openDataExport,
  removeDataExport,
} from './data-export.query.js';
import { dataExportMake } from './job-kinds.js';

/** Copies that people take of what is theirs, and managers of their group. Asked for here, made by a job, and asked again when they are taken. */
@Injectable()
export class DataExports {
  constructor(
    private readonly records: Records,
    private readonly audit: Audit,
    private readonly jobs: Jobs,
    private readonly throttle: Throttle,
    private readonly archives: Archives,
  ) {}

  list(actor: Actor, after: string | null, limit: number): Promise<DataExportRow[]> {
    return this.records.query(actor, dataExports(actor, after, limit));
  }

  /** Missing and somebody else's: NOT_FOUND. */
  async get(actor: Actor, id: string): Promise<DataExportRow> {
    const [row] = await this.records.query(actor, dataExportByKey(actor, id));
    if (!row) throw notFound();
    return row;
  }

  /** Asking again while one is under way is the same request. */
  async request(actor: Actor, groupId: string | null): Promise<DataExportRow> {
    await this.requireScope(actor, scopeOf(groupId));
    await this.throttle.count('export', actor.personId);
    return this.records.write(actor, async () => {
      await this.requireScope(actor, scopeOf(groupId));
      const [asked] = await this.records.query(actor, askForDataExport(actor, groupId));
      // Whoever asked at the same moment in another window has one under way that is not seen from here yet.
      if (!asked) throw new DomainError('EXPORT_UNDER_WAY');
      if (asked.isNew) {
        await this.audit.record(actor, auditOf('Request', actor, groupId));
        await this.jobs.enqueue(actor, dataExportMake, { exportId: asked.id });
      }
      return this.get(actor, asked.id);
    });
  }

  /** From now on, in this session, for a day. */
  async open(actor: Actor, id: string): Promise<DataExportRow> {
    return this.records.write(actor, async () => {
      const row = await this.get(actor, id);
      await this.requireScope(actor, scopeOf(row.groupId));
      const [opened] = await this.records.query(actor, openDataExport(actor, id));
      if (!opened) throw new DomainError(row.state === 'UNDER_WAY' ? 'EXPORT_UNDER_WAY' : 'EXPORT_ENDED');
      await this.audit.record(actor, auditOf('Open', actor, row.groupId));
      return this.get(actor, id);
    });
  }

  async remove(actor: Actor, id: string): Promise<void> {
    await this.records.write(actor, async () => {
      const [gone] = await this.records.query(actor, removeDataExport(actor, id));
      if (!gone) throw notFound();
    });
    await this.archives.remove(id);
  }

  /** The copy, if it may be given out in this session at this moment: with all that stands in it. */
  async stored(actor: Actor, id: string): Promise<DataExportRow> {
    const row = await this.get(actor, id);
    await this.requireScope(actor, scopeOf(row.groupId));
    if (row.state !== 'READY') throw new DomainError(row.state === 'UNDER_WAY' ? 'EXPORT_UNDER_WAY' : 'EXPORT_ENDED');
    if (!row.isOpen || row.openedIn !== actor.sessionId) throw new DomainError('PROOF_REQUIRED');
    if (!(await this.archives.isAllReadable(actor, id, row.readyAt!))) throw new DomainError('EXPORT_OUTDATED');
    return row;
  }

  /** Of one's own things, nothing more is needed than to be who one is. */
  async requireScope(actor: Actor, scope: Scope): Promise<void> {
    if (scope.of === 'GROUP') await this.records.load(actor, 'export', Group, scope.groupId);
  }
}

export const scopeOf = (groupId: string | null): Scope => (groupId === null ? { of: 'OWN' } : { of: 'GROUP', groupId });

const auditOf = (what: 'Request' | 'Open', actor: Actor, groupId: string | null) =>
  groupId === null
    ? { action: `account.export${what}`, targetId: actor.personId }
    : { action: `group.export${what}`, groupId, targetId: groupId };

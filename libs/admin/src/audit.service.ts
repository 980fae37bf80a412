import { type Actor, notFound } from '#permissions';
import { Audit, Records } from '#persistence';
import { Sessions } from '#people';
import { Injectable } from '@nestjs/common';
import { type AuditFilter, type AuditPage, type AuditRow, auditEntry, auditPage } from './audit.query.js';

/** Rows that are in memory at once, however long the export. */
const EXPORTED_AT_ONCE = 1_000;

/** The audit log, as far as its reader may read it. An entry stands there once it is sealed, a minute after the act at most. */
@Injectable()
export class AuditLog {
  constructor(
    private readonly records: Records,
    private readonly audit: Audit,
    private readonly sessions: Sessions,
  ) {}

  list(actor: Actor, page: AuditPage): Promise<AuditRow[]> {
    return this.records.query(actor, auditPage(actor, page));
  }

  async get(actor: Actor, id: string): Promise<AuditRow> {
    const [row] = await this.records.query(actor, auditEntry(actor, id));
    if (!row) throw notFound();
    return row;
  }

  /** An entry of its own, before the first row is given. */
  recordExport(actor: Actor, format: string, filter: AuditFilter): Promise<void> {
    const asked = Object.entries(filter).filter(([, value]) => value);
    return this.records.write(actor, () =>
      this.audit.record(actor, { action: 'audit.export', data: { format, filter: Object.fromEntries(asked) } }),
    );
  }

  /**
   * Everything that the filter finds, page after page. Who asks is asked for anew before each: with the session or the right
   * the export ends, and whoever reads it sees that it was cut off. A page is a transaction of its own, so none lasts long.
   */
  async *exported(actor: Actor, filter: AuditFilter): AsyncGenerator<{ actor: Actor; row: AuditRow }> {
    for (let after: AuditPage['after'] = null; ;) {
      const current = await this.sessions.actorById(actor.personId, actor.sessionId, actor.language);
      if (!current) throw notFound();
      const rows = await this.list(current, { filter, after, limit: EXPORTED_AT_ONCE });
      await this.records.database.endReads(current, { forGood: true });
      for (const row of rows) yield { actor: current, row };
      const last = rows.at(-1);
      if (!last || rows.length < EXPORTED_AT_ONCE) return;
      after = [last.place, last.id];
    }
  }
}

import { Jobs } from '#jobs';
import { type Actor, DomainError, notFound } from '#permissions';
import { cleanLine, recordBySystem } from '#people';
import { SYSTEM_DATABASE, type SystemDatabase, newId, sql } from '#persistence';
import { Inject, Injectable } from '@nestjs/common';
import { readPeople } from './csv/read-people.js';
import { judged } from './judge-line.js';
import { peopleImport } from './job-kinds.js';
import {
  type ImportRow,
  type LineRow,
  holdersOf,
  importByKey,
  importLines,
  importToChange,
  newestImport,
  writeLines,
} from './people-import.query.js';
import { requireProvisioner } from './provisioning-tokens.service.js';

const BATCH = 500;

/** Lists of employees: looked at first, then done, in parts that survive a crash. Once more is without effect. */
@Injectable()
export class PeopleImports {
  constructor(
    @Inject(SYSTEM_DATABASE) private readonly database: SystemDatabase,
    private readonly jobs: Jobs,
  ) {}

  require(actor: Actor): void {
    requireProvisioner(actor);
  }

  /** Says of each line what it would do; nobody is made by it. One's own earlier list that waits is dropped. */
  async read(actor: Actor, fileName: string, bytes: Buffer): Promise<string> {
    requireProvisioner(actor);
    const lines = await readPeople(bytes);
    const id = newId();
    await this.database.writeWithoutViewer(async (tx) => {
      await tx.query(sql`
        with dropped as (update people_imports set state = 'DISCARDED', ended_at = app_now()
          where created_by = ${actor.personId} and state = 'READ' returning id)
        delete from people_import_lines where import_id in (select id from dropped)`);
      await tx.query(sql`
        insert into people_imports (id, file_name, created_by) values (${id}, ${[...cleanLine(fileName.toWellFormed())].slice(0, 120).join('')}, ${actor.personId})`);
      const counts = { CREATE: 0, CHANGE: 0, SAME: 0, BAD: 0 };
      for (let at = 0; at < lines.length; at += BATCH) {
        const part = lines.slice(at, at + BATCH);
        const holders = await tx.query(holdersOf(part.map(({ person }) => person.email)));
        const known = new Map(holders.map((holder) => [holder.email, holder]));
        const rows = part.map((line): LineRow => ({ ...line, ...judged(line, known.get(line.person.email)) }));
        for (const { outcome } of rows) counts[outcome as keyof typeof counts] += 1;
        await tx.query(writeLines(id, rows));
      }
      await tx.query(sql`
        update people_imports set line_count = ${lines.length}, create_count = ${counts.CREATE}, change_count = ${counts.CHANGE},
          same_count = ${counts.SAME}, bad_count = ${counts.BAD} where id = ${id}`);
    });
    return id;
  }

  async get(actor: Actor, id: string): Promise<ImportRow> {
    requireProvisioner(actor);
    const [row] = await this.database.queryWithoutViewer(importByKey(id));
    if (!row) throw notFound();
    return row;
  }

  async newest(actor: Actor): Promise<ImportRow | null> {
    requireProvisioner(actor);
    const [row] = await this.database.queryWithoutViewer(newestImport());
    return row ?? null;
  }

  lines(actor: Actor, id: string, page: { onlyBad: boolean; after: number; limit: number }): Promise<LineRow[]> {
    requireProvisioner(actor);
    return this.database.queryWithoutViewer(importLines(id, page));
  }

  /** Begins; who asks twice is shown what goes on. */
  async apply(actor: Actor, id: string, welcomes: boolean): Promise<ImportRow> {
    requireProvisioner(actor);
    await this.database.writeWithoutViewer(async (tx) => {
      const [row] = await tx.query(importToChange(id));
      if (!row) throw notFound();
      if (row.state === 'DISCARDED') throw new DomainError('IMPORT_DISCARDED');
      if (row.state !== 'READ') return;
      await tx.query(sql`
        update people_imports set state = 'RUNNING', welcomes = ${welcomes}, started_at = app_now(), created_by = ${actor.personId} where id = ${id}`);
      await recordBySystem(tx, {
        actorId: actor.personId,
        action: 'network.peopleImport',
        data: { importId: id, count: row.createCount + row.changeCount },
      });
      await this.jobs.enqueue(tx, peopleImport, { importId: id }, { key: id });
    });
    return this.get(actor, id);
  }

  /** Nothing was done of it, and nothing stays of it. */
  async discard(actor: Actor, id: string): Promise<ImportRow> {
    requireProvisioner(actor);
    await this.database.writeWithoutViewer(async (tx) => {
      const [row] = await tx.query(importToChange(id));
      if (!row) throw notFound();
      if (row.state === 'RUNNING' || row.state === 'DONE') throw new DomainError('IMPORT_BEGUN');
      await tx.query(sql`
        with lines as (delete from people_import_lines where import_id = ${id})
        update people_imports set state = 'DISCARDED', ended_at = coalesce(ended_at, app_now()) where id = ${id}`);
    });
    return this.get(actor, id);
  }
}

import type { Actor } from '#permissions';
import { Injectable } from '@nestjs/common';
import { Records } from './records.js';
import { sql } from './sql.js';

export interface AuditEntry {
  /** `subject.verb`, as the mutation is called: `group.narrow`. */
  readonly action: string;
  readonly targetId?: string | null;
  readonly groupId?: string | null;
  /** Ids and codes, never content or personal details. */
  readonly data?: Readonly<Record<string, unknown>>;
}

/** A row of the append-only log, in the transaction of the act itself: it exists if and only if the act does. */
@Injectable()
export class Audit {
  constructor(private readonly records: Records) {}

  async record(actor: Actor, { action, targetId = null, groupId = null, data = {} }: AuditEntry): Promise<void> {
    await this.records.query(
      actor,
      sql`insert into audit_outbox (actor_id, action, target_id, group_id, data)
          values (${actor.personId}, ${action}, ${targetId}, ${groupId}, ${JSON.stringify(data)})`,
    );
  }
}

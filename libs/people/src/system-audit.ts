import { type Fragment, type SystemTransaction, sql } from '#persistence';

export interface SystemAuditEntry {
  /** Null where nobody is signed in. */
  readonly actorId: string | null;
  readonly action: string;
  readonly outcome?: 'DONE' | 'REFUSED';
  readonly targetId?: string | null;
  readonly groupId?: string | null;
  /** Ids and codes, never content or personal details. */
  readonly data?: Readonly<Record<string, unknown>>;
}

/** A row of the append-only log, written by what acts before there is a viewer; in the transaction of the act. */
export const recordBySystem = (tx: Pick<SystemTransaction, 'query'>, entry: SystemAuditEntry): Promise<object[]> =>
  tx.query(auditInsert(entry));

/** The same as a statement of its own or a part of another. */
export const auditInsert = ({
  actorId,
  action,
  outcome = 'DONE',
  targetId = null,
  groupId = null,
  data = {},
}: SystemAuditEntry) =>
  sql`insert into audit_outbox (actor_id, action, outcome, target_id, group_id, data)
    values (${actorId}, ${action}, ${outcome}, ${targetId}, ${groupId}, ${JSON.stringify(data)})` satisfies Fragment;

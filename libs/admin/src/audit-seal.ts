import { createHash } from 'node:crypto';
import { type SystemDatabase, sql } from '#persistence';

/** Rows sealed in one transaction. */
const BATCH = 1_000;
const READ_AT_ONCE = 5_000;
const GENESIS = Buffer.alloc(32);

interface Entry {
  id: string;
  /** Microseconds since 1970, as text. */
  micros: string;
  actorId: string | null;
  action: string;
  outcome: string;
  groupId: string | null;
  targetId: string | null;
  data: unknown;
}
interface SealedEntry extends Entry {
  seq: string;
  prev: Buffer;
  hash: Buffer;
}

/** Moves what was recorded into the chain, in the order of its keys; gives how many. Two at once wait for each other. */
export async function sealAudit(database: SystemDatabase): Promise<number> {
  for (let sealed = 0; ;) {
    const count = await sealBatch(database);
    sealed += count;
    if (count < BATCH) return sealed;
  }
}

function sealBatch(database: SystemDatabase): Promise<number> {
  return database.writeWithoutViewer(async (tx) => {
    await tx.query(sql`select pg_advisory_xact_lock(hashtext('entrenous audit'))`);
    const entries = await tx.query(sql<Entry>`
      with taken as (delete from audit_outbox where id in (select id from audit_outbox order by id limit ${BATCH}) returning *)
      select id, (extract(epoch from at) * 1000000)::bigint::text as micros, actor_id as "actorId", action, outcome,
        group_id as "groupId", target_id as "targetId", data from taken order by id`);
    if (entries.length === 0) return 0;
    const [head] = await tx.query(
      sql<{ seq: string; hash: Buffer }>`select seq::text, hash from audit_log l order by l.seq desc limit 1`,
    );
    let seq = BigInt(head?.seq ?? 0);
    let prev = head?.hash ?? GENESIS;
    const rows = entries.map((entry) => {
      seq += 1n;
      const hash = hashOf(prev, seq, entry);
      const row = { ...entry, seq: seq.toString(), prev: prev.toString('hex'), hash: hash.toString('hex') };
      prev = hash;
      return row;
    });
    await tx.query(sql`
      insert into audit_log (seq, id, at, actor_id, action, area, outcome, group_id, target_id, data, prev, hash)
      select seq, id, timestamptz 'epoch' + micros * interval '1 microsecond', "actorId", action, split_part(action, '.', 1), outcome, "groupId", "targetId", data,
        decode(prev, 'hex'), decode(hash, 'hex')
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r (seq bigint, id uuid, micros bigint, "actorId" uuid, action text,
        outcome text, "groupId" uuid, "targetId" uuid, data jsonb, prev text, hash text)`);
    return rows.length;
  });
}

export interface Verification {
  /** How many rows fit, from the first on. */
  readonly entries: number;
  /** Number of the first row that was changed, is missing or stands in a wrong place; null when all fit. */
  readonly firstBad: string | null;
  /** Hash of the newest row that fits, in hex: keep it elsewhere. */
  readonly head: string;
  /** Whether a head that was kept elsewhere is among the rows that fit; null when none was given. */
  readonly hasKept: boolean | null;
}

/**
 * Reads the whole chain and computes it anew. The chain alone cannot tell that its newest rows were cut off: a head that was
 * kept elsewhere (`kept`, in hex) can.
 */
export async function verifyAuditLog(
  database: SystemDatabase,
  { kept, progress }: { kept?: string; progress?: (entries: number) => void } = {},
): Promise<Verification> {
  let seq = 0n;
  let prev: Buffer = GENESIS;
  let hasKept = kept === undefined ? null : kept === GENESIS.toString('hex');
  const result = (firstBad: string | null) => ({ entries: Number(seq), firstBad, head: prev.toString('hex'), hasKept });
  for (;;) {
    const rows = await database.queryWithoutViewer(sql<SealedEntry>`
      select seq::text, id, (extract(epoch from at) * 1000000)::bigint::text as micros, actor_id as "actorId", action, outcome,
        group_id as "groupId", target_id as "targetId", data, prev, hash
      from audit_log l where l.seq > ${seq.toString()} order by l.seq limit ${READ_AT_ONCE}`);
    for (const row of rows) {
      const fits =
        BigInt(row.seq) === seq + 1n && row.prev.equals(prev) && row.hash.equals(hashOf(prev, seq + 1n, row));
      if (!fits) return result((seq + 1n).toString());
      seq += 1n;
      prev = row.hash;
      if (kept !== undefined && prev.toString('hex') === kept) hasKept = true;
    }
    progress?.(Number(seq));
    if (rows.length < READ_AT_ONCE) return result(null);
  }
}

/** How many rows a whole reading has before it. */
export async function countAuditLog(database: SystemDatabase): Promise<number> {
  const [row] = await database.queryWithoutViewer(sql<{ count: number }>`select count(*)::int as count from audit_log`);
  return row!.count;
}

function hashOf(
  prev: Buffer,
  seq: bigint,
  { id, micros, actorId, action, outcome, groupId, targetId, data }: Entry,
): Buffer {
  const text = canonical([seq.toString(), id, micros, actorId, action, outcome, groupId, targetId, data]);
  return createHash('sha256').update(prev).update(text).digest();
}

/** JSON with sorted keys. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const pairs = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${pairs.map(([key, part]) => `${JSON.stringify(key)}:${canonical(part)}`).join(',')}}`;
}

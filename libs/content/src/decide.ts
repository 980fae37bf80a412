import { createHash } from 'node:crypto';
import { type Actor, type Catalogue, DomainError, can, notFound, refusal } from '#permissions';

type Item = 'Post' | 'Comment' | 'Group';

/** The row, if there is one and the actor may do this to it; NOT_FOUND, or the code of the rule that refuses. */
export function decided<Row extends object, S extends Item>(
  actor: Actor,
  action: Catalogue[S],
  subject: S,
  row: Row | undefined,
): Row {
  if (!row) throw notFound();
  if (!can(actor, action, subject, row)) throw new DomainError(refusal(actor, action, subject, row));
  return row;
}

/** A client's key as a uuid, whatever it looks like. */
export function idempotencyKey(key: string | null | undefined): string | null {
  if (!key) return null;
  const hex = createHash('sha256').update(key).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20, 32)}`;
}

/** A retry says the same again; anything else under the same key is a mistake. */
export function assertSame(earlier: readonly unknown[], now: readonly unknown[]): void {
  if (JSON.stringify(earlier) !== JSON.stringify(now))
    throw new DomainError('IDEMPOTENCY_MISMATCH', ['idempotencyKey']);
}

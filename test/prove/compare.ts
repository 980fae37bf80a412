import { isSameSent } from './batches.js';
import type { Observed } from './world/protocol.js';

export interface Difference {
  /** Which part of what was observed. */
  readonly part: keyof Observed;
  readonly a: string;
  readonly b: string;
}

/** The first part in which two observations differ; null where none does. Nothing is put right before. */
export function differenceOf(a: Observed, b: Observed, { operation }: { operation?: string } = {}): Difference | null {
  for (const part of PARTS) {
    if (part === 'statements' && (isBrokenOff(a.body, operation) || isSameSent(a.statements, b.statements))) continue;
    const [one, other] = [said(a[part]), said(b[part])];
    if (one !== other) return { part, a: one, b: other };
  }
  return null;
}

/**
 * A field that must not be null took those beside it along: which of them had begun by then is chance, in both worlds alike.
 * What is answered in full, and every refusal of a mutation as a whole, has its statements compared.
 */
function isBrokenOff(body: string, operation = ''): boolean {
  if (!body.includes('"errors"')) return false;
  const { errors } = JSON.parse(body) as { errors?: { path?: unknown[] }[] };
  return (errors ?? []).some(({ path = [] }) => path.length > (operation === 'query' ? 0 : 1));
}

const PARTS: readonly (keyof Observed)[] = ['status', 'body', 'headers', 'frames', 'mails', 'statements'];
const said = (value: Observed[keyof Observed]): string => (Array.isArray(value) ? value.join('\n') : String(value));

/** Where two texts part, with what stands around it. */
export function around(a: string, b: string, letters = 160): string {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  const from = Math.max(0, at - letters / 2);
  return `A: …${a.slice(from, at + letters)}\nB: …${b.slice(from, at + letters)}`;
}

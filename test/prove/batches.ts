/** What one statement asked about many, in one go or several. */
interface Batch {
  readonly print: string;
  /** In how many goes. */
  readonly times: number;
  readonly rows: number;
}

export const batch = ({ print, times, rows }: Batch): string => `${print} × ${times} ${rows}`;

const BATCH = /^(\S+) × (\d+) (-?\d+)$/;

/**
 * Whether two worlds sent the same. Where they asked in another number of goes, that is chance: answers arrive together or
 * apart. Their rows tell nothing then, as some statements give one row for each go.
 */
export function isSameSent(a: readonly string[], b: readonly string[]): boolean {
  const [one, other] = [sorted(a), sorted(b)];
  if (one.single.join('\n') !== other.single.join('\n') || one.batches.size !== other.batches.size) return false;
  return [...one.batches].every(([key, goes]) => {
    const there = other.batches.get(key);
    return (
      there?.length === goes.length && goes.every(([times, rows], n) => times !== there[n]![0] || rows === there[n]![1])
    );
  });
}

type Goes = [times: number, rows: number][];
function sorted(sent: readonly string[]): { single: string[]; batches: Map<string, Goes> } {
  const single: string[] = [];
  const batches = new Map<string, Goes>();
  for (const entry of sent) {
    const [, key, times, rows] = BATCH.exec(entry) ?? [];
    if (!key) single.push(entry);
    else batches.set(key, [...(batches.get(key) ?? []), [Number(times), Number(rows)]]);
  }
  return { single: single.sort(), batches };
}

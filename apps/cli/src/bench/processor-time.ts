import { readFileSync, readdirSync } from 'node:fs';

const TICK_MS = 10; // Linux counts a process' time in hundredths of a second

/** Milliseconds of processor that a process has used so far, its threads included. */
export function processorMs(pid: number): number {
  const fields = fieldsOf(pid);
  if (!fields) throw new Error(`Process ${pid} has ended`);
  return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
}

/** The same for all processes below this one, those included that have ended meanwhile: their parent keeps their time. */
export function processorMsBelow(pid: number): number {
  const [, , , , , , , , , , , , , ended, endedInSystem] = fieldsOf(pid)!;
  let total = (Number(ended) + Number(endedInSystem)) * TICK_MS;
  for (const entry of readdirSync('/proc')) {
    const fields = /^\d+$/.test(entry) && fieldsOf(Number(entry));
    if (fields && Number(fields[1]) === pid) total += (Number(fields[11]) + Number(fields[12])) * TICK_MS;
  }
  return total;
}

/** What the kernel says of a process, from its state on; null when it has ended. */
function fieldsOf(pid: number): string[] | null {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ');
  } catch {
    return null;
  }
}

/** The process that a process was started by: of PostgreSQL's, the one that holds them all. */
export const parentOf = (pid: number): number =>
  Number(
    readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ')[1],
  );

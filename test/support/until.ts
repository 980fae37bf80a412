import { setTimeout as sleep } from 'node:timers/promises';

/** Asks again until the answer is yes; what it resolves to. Fails after the patience with what it waited for. */
export async function until<T>(what: string, ask: () => T | Promise<T>, patienceMs = 20_000): Promise<NonNullable<T>> {
  for (const end = Date.now() + patienceMs; Date.now() < end; await sleep(25)) {
    const answer = await ask();
    if (answer) return answer as NonNullable<T>;
  }
  throw new Error(`waited in vain for ${what}`);
}

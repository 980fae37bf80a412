import { useSyncExternalStore } from 'react';

let removed: ReadonlySet<string> = new Set();
const listeners = new Set<() => void>();

/** A post or comment is deleted; whoever shows it stops. */
export function markRemoved(id: string): void {
  set(new Set([...removed, id]));
}

/** The deletion was taken back. */
export function unmarkRemoved(id: string): void {
  const next = new Set(removed);
  if (next.delete(id)) set(next);
}

export function useRemoved(): ReadonlySet<string> {
  return useSyncExternalStore(subscribe, () => removed);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function set(next: ReadonlySet<string>): void {
  removed = next;
  for (const listener of [...listeners]) listener();
}

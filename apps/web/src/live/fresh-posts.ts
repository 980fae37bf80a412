import { useSyncExternalStore } from 'react';

export interface FreshPost {
  id: string;
  groupId: string;
  /** Of a group that I am in: stands in the home feed too */
  isMine: boolean;
}

let fresh: readonly FreshPost[] = [];
const listeners = new Set<() => void>();

/** A post arrived that no page shows yet. */
export function addFreshPost(post: FreshPost): void {
  if (!fresh.some(({ id }) => id === post.id)) set([post, ...fresh]);
}

/** The page shows them now; without a group, those of all groups. */
export function clearFreshPosts(groupId?: string): void {
  set(groupId ? fresh.filter((post) => post.groupId !== groupId) : []);
}

export function forgetFreshPost(id: string): void {
  if (fresh.some((post) => post.id === id)) set(fresh.filter((post) => post.id !== id));
}

/** Posts that arrived since the page was fetched: all of my groups, or of one. */
export function useFreshPosts(groupId?: string): readonly FreshPost[] {
  const all = useSyncExternalStore(subscribe, () => fresh);
  return all.filter((post) => (groupId ? post.groupId === groupId : post.isMine));
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function set(next: readonly FreshPost[]): void {
  fresh = next;
  for (const listener of [...listeners]) listener();
}

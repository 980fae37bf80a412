import { useSyncExternalStore } from 'react';
import type { Environment } from 'relay-runtime';
import { onReachability, isReachable } from '../relay/connectivity.js';
import { OfflineError } from '../relay/errors.js';
import { publishPost, type PostToPublish } from './publish.js';

export interface PendingPost extends PostToPublish {
  groupName: string;
  /** 'waiting' goes by itself when the connection is back */
  state: 'sending' | 'waiting' | 'refused';
  /** The server's sentence */
  error: string | null;
}

let posts: readonly PendingPost[] = [];
const listeners = new Set<() => void>();
const environments = new Map<string, Environment>();

/** Shows a post at once and sends it. The same key is published once, however often it is sent. */
export function sendPost(environment: Environment, post: PostToPublish & { groupName: string }): void {
  environments.set(post.key, environment);
  set([{ ...post, state: 'sending', error: null }, ...posts]);
  void attempt(post.key);
}

export function retryPost(key: string): void {
  void attempt(key);
}

export function dropPost(key: string): void {
  environments.delete(key);
  set(posts.filter((post) => post.key !== key));
}

/** What I published and the server has not acknowledged, newest first. */
export function usePendingPosts(groupId?: string): readonly PendingPost[] {
  const all = useSyncExternalStore(subscribe, () => posts);
  return groupId ? all.filter((post) => post.groupId === groupId) : all;
}

async function attempt(key: string): Promise<void> {
  const post = posts.find((other) => other.key === key);
  const environment = environments.get(key);
  if (!post || !environment) return;
  change(key, { state: 'sending', error: null });
  try {
    const refusal = await publishPost(environment, post);
    if (refusal) change(key, { state: 'refused', error: refusal });
    else dropPost(key);
  } catch (error) {
    if (error instanceof OfflineError) change(key, { state: 'waiting' });
    else change(key, { state: 'refused', error: error instanceof Error ? error.message : String(error) });
  }
}

onReachability(() => {
  if (isReachable()) for (const post of posts) if (post.state === 'waiting') void attempt(post.key);
});

function change(key: string, part: Partial<PendingPost>): void {
  set(posts.map((post) => (post.key === key ? { ...post, ...part } : post)));
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function set(next: readonly PendingPost[]): void {
  posts = next;
  for (const listener of [...listeners]) listener();
}

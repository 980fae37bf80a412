import { useEffect, useSyncExternalStore } from 'react';
import { useRelayEnvironment } from 'react-relay/hooks';
import type { Environment } from 'relay-runtime';
import { onReachability, isReachable } from '../relay/connectivity.js';
import { OfflineError, ServerError } from '../relay/errors.js';
import { viewerIdOf } from '../session/own-storage.js';
import { currentEnvironment } from '../session/session.js';
import { discardDraft } from './drafts.js';
import { publishPost, type PostToPublish } from './publish.js';
import { readersNow } from './readers-now.js';

export interface PendingPost extends PostToPublish {
  groupName: string;
  /** Who wrote it: nobody else who signs in here sees or sends it */
  authorId: string | null;
  /** Who would read it, when it was written */
  readers: string;
  sentAt: number;
  /** 'waiting' goes by itself when the connection is back; 'changed' asks its author first */
  state: 'sending' | 'waiting' | 'changed' | 'refused';
  /** The server's sentence */
  error: string | null;
}

const STORED_AS = 'entrenous.pending';
const listeners = new Set<() => void>();
let posts: readonly PendingPost[] = stored();

/** Shows a post at once and sends it. The same key is published once, however often it is sent. */
export function sendPost(
  environment: Environment,
  post: PostToPublish & Pick<PendingPost, 'groupName' | 'readers'>,
): void {
  const authorId = viewerIdOf(environment);
  set([{ ...post, authorId, sentAt: Date.now(), state: 'sending', error: null }, ...posts]);
  void attempt(post.key);
}

/** Sends it again; who reads it now is as its author has just been told. */
export function retryPost(key: string): void {
  void attempt(key);
}

export function dropPost(key: string): void {
  set(posts.filter((post) => post.key !== key));
}

/** What I published and the server has not acknowledged, newest first. */
export function usePendingPosts(groupId?: string): readonly PendingPost[] {
  const viewerId = viewerIdOf(useRelayEnvironment() as Environment);
  const all = useSyncExternalStore(subscribe, () => posts);
  useEffect(resume, [viewerId]);
  return all.filter((post) => post.authorId === viewerId && (!groupId || post.groupId === groupId));
}

/** After a reload, a sign-in or a break: sends what waits, where the readers are still those whom the author was told of. */
function resume(): void {
  if (!isReachable()) return;
  const viewerId = viewerIdOf(currentEnvironment());
  for (const { key, state, authorId } of posts)
    if (state === 'waiting' && authorId === viewerId) void attempt(key, { asksReaders: true });
}
onReachability(resume);

async function attempt(key: string, { asksReaders = false } = {}): Promise<void> {
  const post = posts.find((other) => other.key === key);
  if (!post || (post.state === 'sending' && asksReaders)) return;
  const environment = currentEnvironment();
  change(key, { state: 'sending', error: null });
  try {
    const readers = asksReaders ? await readersNow(environment, post.groupId) : post.readers;
    if (readers !== null && readers !== post.readers) return change(key, { state: 'changed', readers });
    const refusal = await publishPost(environment, post);
    if (refusal) return change(key, { state: 'refused', error: refusal });
    dropPost(key);
    await discardDraft(environment, { groupId: post.groupId }, post.sentAt);
  } catch (error) {
    const isOver = error instanceof ServerError && error.code === 'UNAUTHENTICATED';
    if (error instanceof OfflineError || isOver) change(key, { state: 'waiting' });
    else change(key, { state: 'refused', error: error instanceof Error ? error.message : String(error) });
  }
}

function change(key: string, part: Partial<PendingPost>): void {
  set(posts.map((post) => (post.key === key ? { ...post, ...part } : post)));
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function set(next: readonly PendingPost[]): void {
  posts = next;
  try {
    sessionStorage.setItem(STORED_AS, JSON.stringify(posts));
  } catch {
    // Without storage they live as long as the page.
  }
  for (const listener of [...listeners]) listener();
}

/** What a reload interrupted waits. */
function stored(): PendingPost[] {
  try {
    const kept = JSON.parse(sessionStorage.getItem(STORED_AS) ?? '[]') as PendingPost[];
    return kept.map((post) => (post.state === 'sending' ? { ...post, state: 'waiting' } : post));
  } catch {
    return [];
  }
}

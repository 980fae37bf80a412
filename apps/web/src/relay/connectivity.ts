import { useSyncExternalStore } from 'react';

type Listener = () => void;

const listeners = new Set<Listener>();
let reachable = navigator.onLine;

/** Whether the server answers. A failed request says no, an answered one or the browser's 'online' event says yes. */
export function isReachable(): boolean {
  return reachable;
}

export function setReachable(value: boolean): void {
  if (value === reachable) return;
  reachable = value;
  for (const listener of [...listeners]) listener();
}

/** Called each time that the server becomes reachable again or ceases to be. */
export function onReachability(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useReachable(): boolean {
  return useSyncExternalStore(onReachability, isReachable);
}

window.addEventListener('online', () => setReachable(true));
window.addEventListener('offline', () => setReachable(false));

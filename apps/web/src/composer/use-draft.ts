import { useCallback, useEffect, useRef, useState } from 'react';
import { useRelayEnvironment } from 'react-relay/hooks';
import type { Environment } from 'relay-runtime';
import { onReachability, isReachable } from '../relay/connectivity.js';
import { discardDraft, forgetUnsaved, keepUnsaved, saveDraft, type DraftContent, type DraftPlace } from './drafts.js';

/** A pause of this length saves */
const PAUSE_MS = 800;

export interface DraftSaving {
  /** When the server last took it */
  savedAt: Date | null;
  /** Tells what is written now; saved after a pause */
  write: (content: DraftContent) => void;
  /** It was thrown away, or an answer was sent */
  discard: () => void;
  /** It is on its way: nothing more is saved */
  stop: () => void;
}

/** Keeps what is being written on the server, for the author alone; what could not be sent goes when the connection is back. */
export function useDraft(place: DraftPlace, initialSavedAt: string | null): DraftSaving {
  const environment = useRelayEnvironment() as Environment;
  const [savedAt, setSavedAt] = useState<Date | null>(initialSavedAt ? new Date(initialSavedAt) : null);
  const waiting = useRef<{ place: DraftPlace; content: DraftContent } | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const save = useCallback(() => {
    clearTimeout(timer.current);
    const next = waiting.current;
    if (!next || !isReachable()) return;
    waiting.current = null;
    const { content } = next;
    const isEmpty = !content.body.trim() && !content.title?.trim();
    const done = isEmpty
      ? discardDraft(environment, next.place).then(() => false)
      : saveDraft(environment, next.place, content);
    done.then(
      (isKept) => setSavedAt(isKept ? new Date() : null),
      () => (waiting.current ??= next),
    );
  }, [environment]);

  useEffect(() => {
    const stop = onReachability(save);
    // Leaving never asks, it keeps.
    window.addEventListener('pagehide', save);
    return () => {
      stop();
      window.removeEventListener('pagehide', save);
      save();
    };
  }, [save]);

  const stop = () => {
    clearTimeout(timer.current);
    waiting.current = null;
    forgetUnsaved(environment, place);
  };
  return {
    savedAt,
    write: (content) => {
      waiting.current = { place, content };
      keepUnsaved(environment, place, content);
      clearTimeout(timer.current);
      timer.current = setTimeout(save, PAUSE_MS);
    },
    discard: () => {
      stop();
      setSavedAt(null);
      discardDraft(environment, place).catch(() => undefined);
    },
    stop,
  };
}

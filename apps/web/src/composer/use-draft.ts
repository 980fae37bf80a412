import { useCallback, useEffect, useRef, useState } from 'react';
import { useRelayEnvironment } from 'react-relay/hooks';
import { graphql } from 'relay-runtime';
import type { Environment } from 'relay-runtime';
import type { useDraftDiscardMutation } from '../__generated__/useDraftDiscardMutation.graphql.js';
import type { useDraftSaveMutation } from '../__generated__/useDraftSaveMutation.graphql.js';
import { mutate } from '../relay/mutate.js';
import { onReachability, isReachable } from '../relay/connectivity.js';

/** A pause of this length saves */
const PAUSE_MS = 800;

/** Where a text will go: a group, or a post that it answers. */
export type DraftPlace = { groupId: string } | { postId: string };

export interface DraftContent {
  title?: string | null;
  body: string;
  audience?: 'INTERNAL' | null;
  topics?: readonly string[];
}

export interface DraftSaving {
  /** When the server last took it */
  savedAt: Date | null;
  /** Tells what is written now; saved after a pause */
  write: (content: DraftContent) => void;
  /** It was sent, or thrown away */
  discard: () => void;
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
    const done = isEmpty ? discardDraft(environment, next.place) : saveDraft(environment, next.place, content);
    done.then(
      () => setSavedAt(isEmpty ? null : new Date()),
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

  return {
    savedAt,
    write: (content) => {
      waiting.current = { place, content };
      clearTimeout(timer.current);
      timer.current = setTimeout(save, PAUSE_MS);
    },
    discard: () => {
      clearTimeout(timer.current);
      waiting.current = null;
      setSavedAt(null);
      discardDraft(environment, place).catch(() => undefined);
    },
  };
}

async function saveDraft(environment: Environment, place: DraftPlace, content: DraftContent): Promise<void> {
  await mutate<useDraftSaveMutation>(environment, {
    mutation: graphql`
      mutation useDraftSaveMutation($input: DraftSaveInput!) {
        draftSave(input: $input) {
          draft {
            id
            title
            body
            audience
            topics
            updatedAt
          }
          userErrors {
            code
          }
        }
      }
    `,
    variables: {
      input: {
        ...place,
        title: content.title || null,
        body: content.body,
        audience: content.audience ?? null,
        topics: content.topics ?? null,
      },
    },
  });
}

async function discardDraft(environment: Environment, place: DraftPlace): Promise<void> {
  await mutate<useDraftDiscardMutation>(environment, {
    mutation: graphql`
      mutation useDraftDiscardMutation($input: DraftDiscardInput!) {
        draftDiscard(input: $input) {
          userErrors {
            code
          }
        }
      }
    `,
    variables: { input: place },
  });
}

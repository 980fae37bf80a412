import { useEffect, useState } from 'react';
import { useRelayEnvironment } from 'react-relay/hooks';
import type { Environment } from 'relay-runtime';
import { audienceSignature, type GroupReaders } from './audience-sentence.js';
import { readersNow } from './readers-now.js';

/** How often the readers are asked for while something is being written */
const ASK_EVERY_MS = 60_000;

/** While somebody writes: did the readers change since the sentence was first shown? Then nothing is sent before it is confirmed. */
export function useAudienceCheck(readers: GroupReaders): { isChanged: boolean; confirm: () => void } {
  const environment = useRelayEnvironment() as Environment;
  const signature = audienceSignature(readers);
  const [confirmed, setConfirmed] = useState({ groupId: readers.id, signature });
  useEffect(() => {
    const ask = () => {
      if (document.visibilityState !== 'visible') return;
      readersNow(environment, readers.id).catch(() => undefined);
    };
    const timer = setInterval(ask, ASK_EVERY_MS);
    window.addEventListener('focus', ask);
    return () => {
      clearInterval(timer);
      window.removeEventListener('focus', ask);
    };
  }, [environment, readers.id]);
  if (confirmed.groupId !== readers.id) setConfirmed({ groupId: readers.id, signature });
  return {
    isChanged: confirmed.groupId === readers.id && confirmed.signature !== signature,
    confirm: () => setConfirmed({ groupId: readers.id, signature }),
  };
}

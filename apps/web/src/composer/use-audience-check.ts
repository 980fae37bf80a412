import { useEffect, useState } from 'react';
import { useRelayEnvironment } from 'react-relay/hooks';
import type { Environment } from 'relay-runtime';

/** How often the readers are asked for while something is being written */
const ASK_EVERY_MS = 60_000;

export interface ReadersToCheck {
  /** The group or the post that they read */
  id: string;
  /** Changes with them */
  signature: string;
  /** Asks the server who they are now; the sentence changes with the answer */
  ask: (environment: Environment, id: string) => Promise<unknown>;
}

export interface AudienceCheck {
  isChanged: boolean;
  confirm: () => void;
}

/** While somebody writes: did the readers change since the sentence was first shown? Then nothing is sent before it is confirmed. */
export function useAudienceCheck({ id, signature, ask }: ReadersToCheck): AudienceCheck {
  const environment = useRelayEnvironment() as Environment;
  const [confirmed, setConfirmed] = useState({ id, signature });
  useEffect(() => {
    const askAgain = () => {
      if (document.visibilityState !== 'visible') return;
      ask(environment, id).catch(() => undefined);
    };
    const timer = setInterval(askAgain, ASK_EVERY_MS);
    window.addEventListener('focus', askAgain);
    return () => {
      clearInterval(timer);
      window.removeEventListener('focus', askAgain);
    };
  }, [environment, id, ask]);
  if (confirmed.id !== id) setConfirmed({ id, signature });
  return {
    isChanged: confirmed.id === id && confirmed.signature !== signature,
    confirm: () => setConfirmed({ id, signature }),
  };
}

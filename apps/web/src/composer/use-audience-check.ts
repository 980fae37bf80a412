import { useEffect, useState } from 'react';
import { fetchQuery, graphql, useRelayEnvironment } from 'react-relay/hooks';
import type { useAudienceCheckQuery } from '../__generated__/useAudienceCheckQuery.graphql.js';
import { audienceSignature, type GroupReaders } from './audience-sentence.js';

/** How often the readers are asked for while something is being written */
const ASK_EVERY_MS = 60_000;

/** While somebody writes: did the readers change since the sentence was first shown? Then nothing is sent before it is confirmed. */
export function useAudienceCheck(readers: GroupReaders): { isChanged: boolean; confirm: () => void } {
  const environment = useRelayEnvironment();
  const signature = audienceSignature(readers);
  const [confirmed, setConfirmed] = useState({ groupId: readers.id, signature });
  useEffect(() => {
    const ask = () => {
      if (document.visibilityState !== 'visible') return;
      fetchQuery<useAudienceCheckQuery>(
        environment,
        graphql`
          query useAudienceCheckQuery($groupId: ID!) {
            group(id: $groupId) {
              id
              ...audienceSentence_group
            }
          }
        `,
        { groupId: readers.id },
        { fetchPolicy: 'network-only' },
      ).subscribe({ error: () => undefined });
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

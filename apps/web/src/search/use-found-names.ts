import { useDeferredValue, useEffect, useState } from 'react';
import { fetchQuery, graphql, useRelayEnvironment } from 'react-relay/hooks';
import type { useFoundNamesQuery, useFoundNamesQuery$data } from '../__generated__/useFoundNamesQuery.graphql.js';

const DEBOUNCE_MS = 60;
type Found = useFoundNamesQuery$data['quickSwitch'];

/** The server's answer to what is typed; the answer before stays until the next one is there. */
export function useFoundNames(typed: string): Found | null {
  const environment = useRelayEnvironment();
  const text = useDeferredValue(typed);
  const [found, setFound] = useState<Found | null>(null);
  useEffect(() => {
    if (!text) {
      setFound(null);
      return;
    }
    let request: { unsubscribe: () => void } | undefined;
    const timer = setTimeout(() => {
      request = fetchQuery<useFoundNamesQuery>(
        environment,
        graphql`
          query useFoundNamesQuery($text: String!) {
            quickSwitch(text: $text) {
              groups {
                id
                name
                visibility
              }
              people {
                id
                name
                initials
                photoUrl
                title
                company
                isExternal
              }
              files {
                id
                name
                kind
                thread {
                  id
                  group {
                    name
                  }
                }
              }
            }
          }
        `,
        { text },
      ).subscribe({ next: ({ quickSwitch }) => setFound(quickSwitch), error: () => setFound(null) });
    }, DEBOUNCE_MS);
    return () => {
      clearTimeout(timer);
      request?.unsubscribe();
    };
  }, [environment, text]);
  return found;
}

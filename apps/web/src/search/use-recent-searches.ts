import { useEffect, useState } from 'react';
import { fetchQuery, graphql, useRelayEnvironment } from 'react-relay/hooks';
import type { useRecentSearchesQuery } from '../__generated__/useRecentSearchesQuery.graphql.js';

const NONE: readonly string[] = [];

/** What I looked for lately, the latest first; none where it does not come. */
export function useRecentSearches(): readonly string[] {
  const environment = useRelayEnvironment();
  const [recent, setRecent] = useState(NONE);
  useEffect(() => {
    const request = fetchQuery<useRecentSearchesQuery>(
      environment,
      graphql`
        query useRecentSearchesQuery {
          viewer {
            recentSearches
          }
        }
      `,
      {},
    ).subscribe({ next: ({ viewer }) => setRecent(viewer?.recentSearches ?? NONE), error: () => setRecent(NONE) });
    return () => request.unsubscribe();
  }, [environment]);
  return recent;
}

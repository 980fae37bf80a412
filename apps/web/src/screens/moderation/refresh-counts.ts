import { fetchQuery, graphql, useRelayEnvironment } from 'react-relay/hooks';
import type { refreshCountsQuery } from '../../__generated__/refreshCountsQuery.graphql.js';

/** Asks again how much waits, here and in the navigation, after something was answered. */
export function useRefreshCounts(groupId: string): () => Promise<unknown> {
  const environment = useRelayEnvironment();
  return () =>
    fetchQuery<refreshCountsQuery>(
      environment,
      graphql`
        query refreshCountsQuery($groupId: ID!) {
          viewer {
            id
            moderationCount
          }
          group(id: $groupId) {
            id
            moderationCount
          }
        }
      `,
      { groupId },
      { fetchPolicy: 'network-only' },
    ).toPromise();
}

import { fetchQuery } from 'relay-runtime';
import { graphql, useRelayEnvironment } from 'react-relay/hooks';
import type { useAllExternalsQuery } from '../../__generated__/useAllExternalsQuery.graphql.js';
import { collectAll } from '../../forms/collect.js';
import { useUnexpected } from '../../forms/use-action.js';

/** Finds every external of a filter, page after page; null when the server could not be asked. */
export function useAllExternals() {
  const environment = useRelayEnvironment();
  const sayUnexpected = useUnexpected();
  const query = graphql`
    query useAllExternalsQuery($after: String, $search: String, $partnerId: ID, $state: ExternalState, $mine: Boolean) {
      externals(first: 100, after: $after, search: $search, partnerId: $partnerId, state: $state, mine: $mine) {
        edges {
          node {
            id
            person {
              name
            }
            viewerCanRenew
            viewerCanReview
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `;
  return (variables: Omit<useAllExternalsQuery['variables'], 'after'>) =>
    collectAll(async (after) => {
      const answer = await fetchQuery<useAllExternalsQuery>(environment, query, { ...variables, after }).toPromise();
      return answer?.externals;
    }).catch((error: unknown) => {
      sayUnexpected(error);
      return null;
    });
}

import { fetchQuery } from 'relay-runtime';
import { graphql, useRelayEnvironment } from 'react-relay/hooks';
import type { useAllAccountsQuery } from '../../__generated__/useAllAccountsQuery.graphql.js';
import { collectAll } from '../../forms/collect.js';
import { useUnexpected } from '../../forms/use-action.js';

/** Finds every account of a filter, page after page; null when the server could not be asked. */
export function useAllAccounts() {
  const environment = useRelayEnvironment();
  const sayUnexpected = useUnexpected();
  const query = graphql`
    query useAllAccountsQuery(
      $after: String
      $search: String
      $kind: PersonKind
      $status: PersonStatus
      $orderBy: AccountOrder
      $direction: SortDirection
    ) {
      accounts(
        first: 100
        after: $after
        search: $search
        kind: $kind
        status: $status
        orderBy: $orderBy
        direction: $direction
      ) {
        edges {
          node {
            id
            name
            viewerCanSuspend
            viewerCanReactivate
            viewerCanSendReset
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `;
  return (variables: Omit<useAllAccountsQuery['variables'], 'after'>) =>
    collectAll(async (after) => {
      const answer = await fetchQuery<useAllAccountsQuery>(environment, query, { ...variables, after }).toPromise();
      return answer?.accounts;
    }).catch((error: unknown) => {
      sayUnexpected(error);
      return null;
    });
}

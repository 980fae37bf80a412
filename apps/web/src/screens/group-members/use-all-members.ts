import { fetchQuery } from 'relay-runtime';
import { graphql, useRelayEnvironment } from 'react-relay/hooks';
import type { useAllMembersQuery } from '../../__generated__/useAllMembersQuery.graphql.js';
import { collectAll } from '../../forms/collect.js';
import { useUnexpected } from '../../forms/use-action.js';

/** Finds every member of a filter, page after page; null when the server could not be asked. */
export function useAllMembers(groupId: string) {
  const environment = useRelayEnvironment();
  const sayUnexpected = useUnexpected();
  const query = graphql`
    query useAllMembersQuery(
      $groupId: ID!
      $after: String
      $search: String
      $kind: PersonKind
      $orderBy: MemberOrder
      $direction: SortDirection
    ) {
      group(id: $groupId) {
        members(first: 100, after: $after, search: $search, kind: $kind, orderBy: $orderBy, direction: $direction) {
          edges {
            node {
              id
              kind
              viewerCanChangeRole
              viewerCanRemove
              viewerCanReview
              person {
                name
              }
            }
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
      }
    }
  `;
  return (variables: Omit<useAllMembersQuery['variables'], 'after' | 'groupId'>) =>
    collectAll(async (after) => {
      const asked = { ...variables, groupId, after };
      const answer = await fetchQuery<useAllMembersQuery>(environment, query, asked).toPromise();
      return answer?.group?.members;
    }).catch((error: unknown) => {
      sayUnexpected(error);
      return null;
    });
}

import { fetchQuery } from 'relay-runtime';
import { graphql, useRelayEnvironment } from 'react-relay/hooks';
import type { useRequestActsAcceptMutation } from '../../__generated__/useRequestActsAcceptMutation.graphql.js';
import type { useRequestActsAllQuery } from '../../__generated__/useRequestActsAllQuery.graphql.js';
import type { useRequestActsDeclineMutation } from '../../__generated__/useRequestActsDeclineMutation.graphql.js';
import { collectAll } from '../../forms/collect.js';
import type { BulkAct } from '../../forms/run-in-batches.js';
import { useQuickAction, useUnexpected } from '../../forms/use-action.js';

/** Answers requests to join, one or many, and finds all that wait. */
export function useRequestActs(groupId: string) {
  const environment = useRelayEnvironment();
  const sayUnexpected = useUnexpected();
  const sendAccept = useQuickAction<useRequestActsAcceptMutation>(graphql`
    mutation useRequestActsAcceptMutation($input: MembershipsInput!) {
      groupRequestsAccept(input: $input) {
        doneIds
        refusals {
          id
          message
        }
        group {
          id
          memberCount
        }
        userErrors {
          code
          message
          field
        }
      }
    }
  `);
  const sendDecline = useQuickAction<useRequestActsDeclineMutation>(graphql`
    mutation useRequestActsDeclineMutation($input: MembershipsInput!) {
      groupRequestsDecline(input: $input) {
        doneIds
        refusals {
          id
          message
        }
        userErrors {
          code
          message
          field
        }
      }
    }
  `);
  const all = graphql`
    query useRequestActsAllQuery($groupId: ID!, $after: String) {
      group(id: $groupId) {
        requests(first: 100, after: $after) {
          edges {
            node {
              id
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
  const accept: BulkAct = async (membershipIds) =>
    (await sendAccept({ input: { groupId, membershipIds } }))?.groupRequestsAccept ?? null;
  const decline: BulkAct = async (membershipIds) =>
    (await sendDecline({ input: { groupId, membershipIds } }))?.groupRequestsDecline ?? null;
  const collect = () =>
    collectAll(async (after) => {
      const answer = await fetchQuery<useRequestActsAllQuery>(environment, all, { groupId, after }).toPromise();
      return answer?.group?.requests;
    }).catch((error: unknown) => {
      sayUnexpected(error);
      return null;
    });
  return { accept, decline, collect };
}

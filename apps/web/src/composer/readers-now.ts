import { fetchQuery, graphql } from 'relay-runtime';
import type { Environment } from 'relay-runtime';
import type { readersNowQuery } from '../__generated__/readersNowQuery.graphql.js';
import { audienceSignature } from './audience-sentence.js';

/** Asks who reads a group now; every sentence about it changes with the answer. Gives its signature, or null when the group is gone. */
export async function readersNow(environment: Environment, groupId: string): Promise<string | null> {
  const answer = await fetchQuery<readersNowQuery>(
    environment,
    graphql`
      query readersNowQuery($groupId: ID!) {
        group(id: $groupId) {
          visibility
          hasExternals
          readership {
            total
            employees
            externals
            isWholeCompany
            partners {
              partner {
                id
                name
              }
              count
            }
          }
          ...audienceSentence_group
        }
      }
    `,
    { groupId },
    { fetchPolicy: 'network-only' },
  ).toPromise();
  return answer?.group ? audienceSignature(answer.group) : null;
}

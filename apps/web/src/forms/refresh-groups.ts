import { fetchQuery, graphql } from 'relay-runtime';
import type { Environment } from 'relay-runtime';
import type { refreshGroupsQuery } from '../__generated__/refreshGroupsQuery.graphql.js';

/** Asks again for the list of my groups that stands in the navigation: after joining, leaving, creating. */
export async function refreshGroups(environment: Environment): Promise<void> {
  await fetchQuery<refreshGroupsQuery>(
    environment,
    graphql`
      query refreshGroupsQuery {
        viewer {
          id
          ...groupLinks_viewer
        }
      }
    `,
    {},
    { fetchPolicy: 'network-only' },
  )
    .toPromise()
    .catch(() => undefined);
}

import { ConnectionHandler, commitLocalUpdate, fetchQuery, graphql } from 'relay-runtime';
import type { Environment } from 'relay-runtime';
import type { newestQuery } from '../../__generated__/newestQuery.graphql.js';

/** The newest messages, put at the head of those that are shown; what was there before stays. */
export async function takeNewest(environment: Environment, conversationId: string): Promise<void> {
  const answer = await fetchQuery<newestQuery>(
    environment,
    graphql`
      query newestQuery($id: ID!) {
        conversation(id: $id) {
          id
          state
          unreadCount
          viewerCanWrite
          lastActivityAt
          messages(first: 20) {
            edges {
              node {
                id
                datedAt
                ...messageItem_post
              }
            }
          }
        }
      }
    `,
    { id: conversationId },
    { fetchPolicy: 'network-only' },
  )
    .toPromise()
    .catch(() => undefined);
  const edges = answer?.conversation?.messages.edges ?? [];
  commitLocalUpdate(environment, (store) => {
    const owner = store.get(conversationId);
    const connection = owner && ConnectionHandler.getConnection(owner, 'conversationThread_messages');
    if (!connection) return;
    const known = new Set(
      connection.getLinkedRecords('edges')?.map((edge) => edge.getLinkedRecord('node')?.getDataID()),
    );
    for (const { node } of edges.toReversed()) {
      const record = store.get(node.id);
      if (!record || known.has(node.id)) continue;
      ConnectionHandler.insertEdgeBefore(
        connection,
        ConnectionHandler.createEdge(store, connection, record, 'PostEdge'),
      );
    }
  });
}

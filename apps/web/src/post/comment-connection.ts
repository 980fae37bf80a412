import { ConnectionHandler } from 'relay-runtime';
import type { RecordProxy, RecordSourceProxy } from 'relay-runtime';

export const COMMENTS_KEY = 'commentThread_comments';

/** Puts a new comment at the end of its thread, where the end is in sight; else it comes when the end is loaded. */
export function insertComment(store: RecordSourceProxy, comment: RecordProxy): void {
  const post = comment.getLinkedRecord('thread');
  const connection = post && ConnectionHandler.getConnection(post, COMMENTS_KEY);
  if (!connection || connection.getLinkedRecord('pageInfo')?.getValue('hasNextPage')) return;
  const id = comment.getDataID();
  const edges = connection.getLinkedRecords('edges') ?? [];
  if (edges.some((edge) => edge.getLinkedRecord('node')?.getDataID() === id)) return;
  ConnectionHandler.insertEdgeAfter(
    connection,
    ConnectionHandler.createEdge(store, connection, comment, 'CommentEdge'),
  );
}

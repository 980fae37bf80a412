import { ConnectionHandler, graphql } from 'relay-runtime';
import type { Environment, RecordProxy, RecordSourceSelectorProxy } from 'relay-runtime';
import type { publishMutation } from '../__generated__/publishMutation.graphql.js';
import { mutate } from '../relay/mutate.js';

export const GROUP_FEED_KEY = 'groupFeed_feed';
export const HOME_FEED_KEY = 'homeFeed_feed';
const ORDERS = ['ACTIVITY', 'NEWEST'];

export interface PostToPublish {
  /** Also the idempotency key */
  key: string;
  groupId: string;
  title: string | null;
  body: string;
  topics: readonly string[];
  audience: 'INTERNAL' | null;
  /** The one organisation that is addressed besides the employees */
  partnerId: string | null;
  fileIds?: readonly string[];
  images: readonly { id: string; alt: string }[];
  /** An older post that is published anew: some of the images are its own */
  anewOf?: string;
}

/** Publishes, and puts the post at the head of the feeds that are shown. Resolves with the server's refusal, or null. */
export async function publishPost(environment: Environment, post: PostToPublish): Promise<string | null> {
  const { postPublish } = await mutate<publishMutation>(environment, {
    mutation: graphql`
      mutation publishMutation($input: PostPublishInput!) {
        postPublish(input: $input) {
          postEdge {
            cursor
            node {
              id
              ...postCard_post
            }
          }
          userErrors {
            code
            message
            field
          }
        }
      }
    `,
    variables: {
      input: {
        groupId: post.groupId,
        title: post.title,
        body: post.body,
        topics: post.topics,
        audience: post.audience,
        partnerId: post.partnerId,
        imageIds: post.images.map(({ id }) => id),
        imageAlts: post.images.map(({ alt }) => alt),
        fileIds: post.fileIds,
        anewOf: post.anewOf,
        idempotencyKey: post.key,
      },
    },
    updater: (store) => prepend(store, post.groupId),
  });
  return postPublish.userErrors.map(({ message }) => message).join(' ') || null;
}

function prepend(store: RecordSourceSelectorProxy, groupId: string): void {
  const edge = store.getRootField('postPublish')?.getLinkedRecord('postEdge');
  if (!edge) return;
  insertFirst(store, store.get(groupId), GROUP_FEED_KEY, edge);
  insertFirst(store, store.getRoot().getLinkedRecord('viewer'), HOME_FEED_KEY, edge);
}

function insertFirst(
  store: RecordSourceSelectorProxy,
  owner: RecordProxy | null | undefined,
  key: string,
  serverEdge: RecordProxy,
): void {
  const node = serverEdge.getLinkedRecord('node');
  if (!owner || !node) return;
  for (const order of ORDERS) {
    const connection = ConnectionHandler.getConnection(owner, key, { order });
    const isThere = connection?.getLinkedRecords('edges')?.some((edge) => edge.getLinkedRecord('node') === node);
    if (!connection || isThere) continue;
    ConnectionHandler.insertEdgeBefore(connection, ConnectionHandler.createEdge(store, connection, node, 'PostEdge'));
  }
}

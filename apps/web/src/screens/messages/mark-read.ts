import { graphql } from 'relay-runtime';
import type { Environment } from 'relay-runtime';
import type { markReadMutation } from '../../__generated__/markReadMutation.graphql.js';
import { refreshUnreadConversations } from '../../live/arrived-messages.js';
import { mutate } from '../../relay/mutate.js';

const sentThrough = new Map<string, string>();

/** What stands on the screen is read; nobody else learns of it. */
export function markConversationRead(environment: Environment, conversationId: string, through: string): void {
  if (document.visibilityState !== 'visible' || (sentThrough.get(conversationId) ?? '') >= through) return;
  sentThrough.set(conversationId, through);
  mutate<markReadMutation>(environment, {
    mutation: graphql`
      mutation markReadMutation($input: ConversationMarkReadInput!) {
        conversationMarkRead(input: $input) {
          conversation {
            id
            unreadCount
          }
          userErrors {
            code
          }
        }
      }
    `,
    variables: { input: { conversationId, through } },
  })
    .then(() => refreshUnreadConversations(environment))
    .catch(() => sentThrough.delete(conversationId));
}

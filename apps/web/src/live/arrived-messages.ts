import { useEffect, useRef } from 'react';
import { fetchQuery, graphql } from 'relay-runtime';
import type { Environment } from 'relay-runtime';
import type { arrivedMessagesQuery } from '../__generated__/arrivedMessagesQuery.graphql.js';

type Listener = (conversationId: string) => void;
const listeners = new Set<Listener>();

/** Something happened in a direct conversation: the count in the navigation, and whoever shows it. */
export function messageArrived(environment: Environment, conversationId: string): void {
  refreshUnreadConversations(environment);
  for (const listener of [...listeners]) listener(conversationId);
}

/** Called for what happens in any conversation of the viewer's. */
export function useArrivedMessages(listener: Listener): void {
  const latest = useRef(listener);
  useEffect(() => {
    latest.current = listener;
  });
  useEffect(() => {
    const tell: Listener = (id) => latest.current(id);
    listeners.add(tell);
    return () => void listeners.delete(tell);
  }, []);
}

/** How many conversations hold something unread, asked anew: the server alone knows. */
export function refreshUnreadConversations(environment: Environment): void {
  void fetchQuery<arrivedMessagesQuery>(
    environment,
    graphql`
      query arrivedMessagesQuery {
        viewer {
          id
          unreadConversations
        }
      }
    `,
    {},
    { fetchPolicy: 'network-only' },
  )
    .toPromise()
    .catch(() => undefined);
}

import { useEffect, useRef } from 'react';
import { useRelayEnvironment } from 'react-relay/hooks';
import { graphql } from 'relay-runtime';
import type { Environment } from 'relay-runtime';
import type { seenMarkReadMutation } from '../__generated__/seenMarkReadMutation.graphql.js';
import { mutate } from '../relay/mutate.js';

/** How long a post must be in sight to count as read */
const READ_AFTER_MS = 900;
/** How long marks are gathered before they are sent */
const SEND_AFTER_MS = 700;

const sentThrough = new Map<string, string>();
const pending = new Map<string, string>();
let timer: ReturnType<typeof setTimeout> | undefined;

export interface SeenPost {
  groupId: string;
  datedAt: string;
  /** The group has something unread: else there is nothing to send */
  hasUnread: boolean;
}

/** Reading clears what is unread: a post that stays in sight marks its group read up to it. */
export function useSeen<E extends HTMLElement>({ groupId, datedAt, hasUnread }: SeenPost) {
  const environment = useRelayEnvironment() as Environment;
  const element = useRef<E>(null);
  useEffect(() => {
    if (!element.current || !hasUnread) return;
    let reading: ReturnType<typeof setTimeout> | undefined;
    let watched: Element = element.current;
    const observer = new IntersectionObserver(
      ([entry]) => {
        clearTimeout(reading);
        const { target, boundingClientRect, isIntersecting } = entry!;
        const end = target.lastElementChild;
        // A post taller than the window is read when its end is. The observer tells its height: asking for it here would
        // make the browser lay the page out for each post.
        if (target === element.current && end && boundingClientRect.height > window.innerHeight * 0.9) {
          observer.unobserve(watched);
          observer.observe((watched = end));
        } else if (isIntersecting && document.visibilityState === 'visible') {
          reading = setTimeout(() => markSeen(environment, groupId, datedAt), READ_AFTER_MS);
        }
      },
      { threshold: 0.6, rootMargin: '-5% 0px 0px 0px' },
    );
    observer.observe(watched);
    return () => {
      clearTimeout(reading);
      observer.disconnect();
    };
  }, [environment, groupId, datedAt, hasUnread]);
  return element;
}

function markSeen(environment: Environment, groupId: string, datedAt: string): void {
  const known = pending.get(groupId) ?? sentThrough.get(groupId) ?? '';
  if (datedAt <= known) return;
  pending.set(groupId, datedAt);
  timer ??= setTimeout(() => send(environment), SEND_AFTER_MS);
}

function send(environment: Environment): void {
  timer = undefined;
  for (const [groupId, through] of pending) {
    sentThrough.set(groupId, through);
    mutate<seenMarkReadMutation>(environment, {
      mutation: graphql`
        mutation seenMarkReadMutation($input: GroupMarkReadInput!) {
          groupMarkRead(input: $input) {
            group {
              id
              unreadCount
            }
            userErrors {
              code
            }
          }
        }
      `,
      variables: { input: { groupId, through } },
    }).catch(() => sentThrough.delete(groupId));
  }
  pending.clear();
}

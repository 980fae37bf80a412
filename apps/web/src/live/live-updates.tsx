import { useEffect, useRef, useState } from 'react';
import { useRelayEnvironment } from 'react-relay/hooks';
import { graphql, requestSubscription } from 'relay-runtime';
import type { Environment, RecordSourceSelectorProxy } from 'relay-runtime';
import { useRouter } from '@tanstack/react-router';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type {
  liveUpdatesSubscription,
  liveUpdatesSubscription$data,
} from '../__generated__/liveUpdatesSubscription.graphql.js';
import { sayDrawn, sayTold } from '../notifications/signals.js';
import { insertComment } from '../post/comment-connection.js';
import { isReachable, onReachability } from '../relay/connectivity.js';
import { onConnected, rightsChanged } from '../session/session.js';
import { showToast } from '../ui/toasts.js';
import { catchUp, happenedSince } from './catch-up.js';
import { messageArrived } from './arrived-messages.js';
import { addFreshPost, clearFreshPosts, forgetFreshPost } from './fresh-posts.js';
import { markRemoved, unmarkRemoved } from './removed.js';

type Activity = liveUpdatesSubscription$data['activity'];

/** The server has taken the subscription by then */
const SETTLED_AFTER_MS = 300;
/** After an event stream that ended for no reason of ours */
const LISTEN_AGAIN_AFTER_MS = 3_000;

/** Takes in everything new as it happens: changed things change in place, new posts wait behind the pill. */
export function LiveUpdates() {
  const environment = useRelayEnvironment() as Environment;
  const isPageDrawn = usePageDrawn();
  const sayCaughtUp = useRef(useSayCaughtUp());
  useEffect(() => {
    if (!isPageDrawn) return;
    sayDrawn();
    let isOver = false;
    let wasCutOff = false;
    let subscription: { dispose: () => void } | undefined;
    const later = (act: () => void, milliseconds: number) => setTimeout(() => isOver || act(), milliseconds);
    const begin = () => {
      subscription = listen(environment, () => later(begin, LISTEN_AGAIN_AFTER_MS));
    };
    const look = async (since: number, isFirst: boolean) => {
      if (isFirst && !wasCutOff && !(await happenedSince(environment, since))) return;
      const count = await catchUp(environment, since);
      if (!isFirst || wasCutOff) sayCaughtUp.current(count);
      wasCutOff = false;
    };
    const stop = onConnected((since, isFirst) =>
      // Whoever cannot be asked now will be asked when the next connection stands.
      later(() => void look(since, isFirst).catch(() => undefined), SETTLED_AFTER_MS),
    );
    const stopWatching = onReachability(() => (wasCutOff ||= !isReachable()));
    clearFreshPosts();
    begin();
    return () => {
      isOver = true;
      stopWatching();
      subscription?.dispose();
      stop();
    };
  }, [environment, isPageDrawn]);
  return null;
}

/** The socket and its code wait until the first page is on the screen: nobody waits for them, and it would wait for them. */
function usePageDrawn(): boolean {
  const router = useRouter();
  const [isDrawn, setDrawn] = useState(false);
  useEffect(() => {
    if (isDrawn) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const afterPaint = () => requestAnimationFrame(() => (timer = setTimeout(() => setDrawn(true))));
    const stop = router.subscribe('onRendered', afterPaint);
    if (router.state.status === 'idle') afterPaint();
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [router, isDrawn]);
  return isDrawn;
}

function useSayCaughtUp(): (count: number) => void {
  const { t } = useLingui();
  return (count) =>
    showToast({
      message: t`Connexion rétablie. ${plural(count, {
        0: 'Rien ne vous a échappé.',
        one: 'Une publication est arrivée entre-temps.',
        other: '# publications sont arrivées entre-temps.',
      })}`,
    });
}

function listen(environment: Environment, onEnd: () => void) {
  return requestSubscription<liveUpdatesSubscription>(environment, {
    subscription: graphql`
      subscription liveUpdatesSubscription {
        activity {
          kind
          groupId
          conversationId
          removedId
          post {
            id
            author {
              isViewer
            }
            group {
              id
              viewerMembership {
                state
              }
            }
            ...postCard_post
          }
          comment {
            id
            thread {
              id
              commentCount
              lastActivityAt
            }
            ...commentItem_comment
          }
          group {
            id
            name
            purpose
            unreadCount
            visibility
            hasExternals
            memberCount
            ...audienceSentence_group
          }
        }
      }
    `,
    variables: {},
    onNext: (response) => response && receive(environment, response.activity),
    onCompleted: onEnd,
    onError: onEnd,
    updater: (store, response) => {
      if (response?.activity.kind === 'COMMENT_ADDED') insertArrivedComment(store);
    },
  });
}

function receive(environment: Environment, activity: Activity): void {
  const { kind, post, removedId, conversationId } = activity;
  if (kind === 'PERMISSIONS_CHANGED') rightsChanged();
  if (kind === 'NOTIFIED') sayTold();
  if (removedId && (kind === 'POST_REMOVED' || kind === 'COMMENT_REMOVED')) {
    markRemoved(removedId);
    forgetFreshPost(removedId);
  }
  if (conversationId) return messageArrived(environment, conversationId);
  if (kind !== 'POST_PUBLISHED' || !post) return;
  unmarkRemoved(post.id);
  if (post.author.isViewer) return;
  addFreshPost({ id: post.id, groupId: post.group.id, isMine: post.group.viewerMembership?.state === 'ACTIVE' });
}

function insertArrivedComment(store: RecordSourceSelectorProxy): void {
  const comment = store.getRootField('activity')?.getLinkedRecord('comment');
  if (comment) insertComment(store, comment);
}

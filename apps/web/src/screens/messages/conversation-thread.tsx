import { useEffect, useLayoutEffect, useRef } from 'react';
import { graphql, usePaginationFragment, useRelayEnvironment } from 'react-relay/hooks';
import { Link } from '@tanstack/react-router';
import { Trans, useLingui } from '@lingui/react/macro';
import { ArrowLeft } from 'lucide-react';
import type { Environment } from 'relay-runtime';
import type { conversationThreadPageQuery } from '../../__generated__/conversationThreadPageQuery.graphql.js';
import type { conversationThread_conversation$key } from '../../__generated__/conversationThread_conversation.graphql.js';
import { useArrivedMessages } from '../../live/arrived-messages.js';
import { useCatchUp } from '../../live/catch-up.js';
import { useRemoved } from '../../live/removed.js';
import { Avatar } from '../../ui/Avatar.js';
import { Button } from '../../ui/Button.js';
import { ExternalTag } from '../../ui/ExternalTag.js';
import { Notice } from '../../ui/States.js';
import { ConversationMenu } from './conversation-menu.js';
import { MessageItem } from './message-item.js';
import { MessageComposer } from './message-composer.js';
import { RequestAnswer } from './request-answer.js';
import { markConversationRead } from './mark-read.js';
import { namesOf } from './names.js';
import { takeNewest } from './newest.js';
import styles from './messages.module.css';

/** This near the end, what comes is followed. */
const NEAR = 48;
const toEnd = (scroller: HTMLElement | null) => scroller?.scrollTo({ top: scroller.scrollHeight });

/** One conversation: who takes part, what was said, the oldest first, and where one writes. */
export function ConversationThread({ conversation }: { conversation: conversationThread_conversation$key }) {
  const { i18n } = useLingui();
  const environment = useRelayEnvironment() as Environment;
  const removed = useRemoved();
  const { data, loadNext, hasNext, isLoadingNext } = usePaginationFragment<
    conversationThreadPageQuery,
    conversationThread_conversation$key
  >(
    graphql`
      fragment conversationThread_conversation on Conversation
      @refetchable(queryName: "conversationThreadPageQuery")
      @argumentDefinitions(count: { type: "Int", defaultValue: 30 }, cursor: { type: "String" }) {
        id
        groupId
        state
        unreadCount
        isDirect
        people {
          name
          initials
          title
          company
          isExternal
          photoUrl
          personId
        }
        messages(first: $count, after: $cursor) @connection(key: "conversationThread_messages") {
          edges {
            node {
              id
              datedAt
              ...messageItem_post
            }
          }
        }
        ...conversationMenu_conversation
        ...requestAnswer_conversation
      }
    `,
    conversation,
  );
  const shown = data.messages.edges.map(({ node }) => node).filter(({ id }) => !removed.has(id));
  const messages = shown.toReversed();
  const newest = messages.at(-1);
  const { id, unreadCount, people, state } = data;

  useArrivedMessages((conversationId) => conversationId === id && void takeNewest(environment, id));
  useCatchUp(() => void takeNewest(environment, id));
  const scroll = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLOListElement>(null);
  const isAtEnd = useRef(true);
  const lastTop = useRef(0);
  useLayoutEffect(() => {
    isAtEnd.current = true;
    toEnd(scroll.current);
  }, [newest?.id]);
  useEffect(() => {
    // The field grows, a keyboard or a file comes: for whoever is there, what was said last stays in sight.
    const observer = new ResizeObserver(() => isAtEnd.current && toEnd(scroll.current));
    for (const part of [scroll.current, list.current]) if (part) observer.observe(part);
    return () => observer.disconnect();
  }, []);
  const readThrough = newest?.datedAt;
  useEffect(() => {
    // A request is read when it is answered: whoever looks at it owes nothing yet.
    if (unreadCount > 0 && readThrough && state !== 'REQUESTED') markConversationRead(environment, id, readThrough);
  }, [environment, id, unreadCount, readThrough, state]);

  const first = people[0];
  return (
    <>
      <header className={styles.head}>
        <Link to="/messages" search={{}} className={styles.back}>
          <ArrowLeft aria-hidden="true" />
          <span className="sr">
            <Trans>Toutes les conversations</Trans>
          </span>
        </Link>
        {first ? <Avatar {...first} size="m" /> : null}
        <div className={styles.headWords}>
          <h2 className={styles.names}>{namesOf(people, i18n)}</h2>
          <p className={styles.note}>
            {data.isDirect && first
              ? [first.title, first.isExternal ? null : first.company].filter(Boolean).join(' · ')
              : null}
            {people
              .filter(({ isExternal }) => isExternal)
              .slice(0, 3)
              .map(({ name, company }) => (
                <ExternalTag key={name} company={company} />
              ))}
          </p>
        </div>
        <ConversationMenu conversation={data} />
      </header>
      <div
        ref={scroll}
        className={styles.scroll}
        tabIndex={0}
        role="group"
        aria-label={namesOf(people, i18n)}
        onScroll={({ currentTarget: { scrollHeight, scrollTop, clientHeight } }) => {
          // Only who goes up leaves the end: a message that comes, or less room, moves nobody from there.
          const isNear = scrollHeight - scrollTop - clientHeight < NEAR;
          isAtEnd.current = isNear || (isAtEnd.current && scrollTop >= lastTop.current);
          lastTop.current = scrollTop;
        }}
      >
        {hasNext ? (
          <div className={styles.older}>
            <Button size="s" onPress={() => loadNext(30)} isPending={isLoadingNext}>
              <Trans>Messages plus anciens</Trans>
            </Button>
          </div>
        ) : null}
        <ol ref={list} className={styles.messages} data-feed>
          {messages.map((message, n) => (
            <MessageItem key={message.id} message={message} previousDay={messages[n - 1]?.datedAt ?? null} />
          ))}
        </ol>
      </div>
      <footer className={styles.foot}>
        {state === 'REQUESTED' ? (
          <RequestAnswer conversation={data} />
        ) : state === 'WAITING' ? (
          <Notice>
            <Trans>Votre message est parti. Vous pourrez continuer ici dès qu’il sera accepté.</Trans>
          </Notice>
        ) : state === 'FROZEN' ? (
          <Notice tone="warn">
            <Trans>
              Vous ne partagez plus de groupe avec chacune de ces personnes : la conversation reste lisible, sans que
              vous puissiez y écrire.
            </Trans>
          </Notice>
        ) : (
          <MessageComposer
            key={id}
            conversationId={id}
            groupId={data.groupId}
            hasExternals={people.some(({ isExternal }) => isExternal)}
          />
        )}
      </footer>
    </>
  );
}

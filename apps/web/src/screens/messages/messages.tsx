import { useLayoutEffect, useRef } from 'react';
import { graphql, usePreloadedQuery } from 'react-relay/hooks';
import { Navigate } from '@tanstack/react-router';
import { Trans, useLingui } from '@lingui/react/macro';
import { MessagesSquare } from 'lucide-react';
import { defineScreen, type ScreenProps } from '../../screen.js';
import type { ConversationList as ListName, messagesQuery } from '../../__generated__/messagesQuery.graphql.js';
import { LinkButton } from '../../ui/Button.js';
import { useTabTitle } from '../../ui/Page.js';
import { EmptyState } from '../../ui/States.js';
import { classNames } from '../../ui/class-names.js';
import { ConversationList } from './conversation-list.js';
import { NewConversation } from './new-conversation.js';
import { ConversationThread } from './conversation-thread.js';
import styles from './messages.module.css';

/** What the address asks for: `requests` and `archived` are the other lists, `to` somebody to write to, `new` anybody. */
const listOf = (name: string | undefined): ListName =>
  name === 'requests' ? 'REQUESTS' : name === 'archived' ? 'ARCHIVED' : 'OPEN';

export const screen = defineScreen<messagesQuery>({
  query: graphql`
    query messagesQuery($id: ID!, $hasId: Boolean!, $to: ID!, $hasTo: Boolean!, $list: ConversationList!) {
      viewer {
        kind
        ...conversationList_viewer @arguments(list: $list)
      }
      conversation(id: $id) @include(if: $hasId) {
        id
        ...conversationThread_conversation
      }
      person(id: $to) @include(if: $hasTo) {
        id
        name
        initials
        title
        photoUrl
        viewerCanWriteTo
        conversation {
          id
        }
      }
    }
  `,
  variables: ({ params, search }) => ({
    id: params.conversationId ?? '',
    hasId: params.conversationId !== undefined,
    to: search.to ?? '',
    hasTo: search.to !== undefined,
    list: listOf(search.list),
  }),
  Component: Messages,
});

function Messages({ queryRef, params, search }: ScreenProps<messagesQuery>) {
  const { t } = useLingui();
  const { viewer, conversation, person } = usePreloadedQuery<messagesQuery>(screen.query!, queryRef);
  useTabTitle(t`Messages`);
  const panes = useRoomBelow();
  if (!viewer) return null;
  if (person?.conversation)
    return <Navigate to="/messages/$conversationId" params={{ conversationId: person.conversation.id }} replace />;
  const isAsked = params.conversationId !== undefined;
  const isNew = !isAsked && (search.new !== undefined || search.to !== undefined);
  const list = listOf(search.list);
  return (
    <div
      ref={panes}
      className={classNames(
        styles.panes,
        viewer.kind === 'EXTERNAL' && styles.external,
        (isAsked || isNew) && styles.inside,
      )}
    >
      <ConversationList viewer={viewer} list={list} currentId={conversation?.id} />
      <section className={styles.main} aria-label={t`Conversation`}>
        {isNew ? (
          <NewConversation
            key={search.to ?? ''}
            first={person?.viewerCanWriteTo ? person : null}
            isUnknown={search.to !== undefined && !person?.viewerCanWriteTo}
            isExternal={viewer.kind === 'EXTERNAL'}
          />
        ) : isAsked ? (
          conversation ? (
            <ConversationThread key={conversation.id} conversation={conversation} />
          ) : (
            <EmptyState title={t`Cette conversation n’existe pas ou vous n’y avez pas accès`} />
          )
        ) : (
          <EmptyState
            icon={<MessagesSquare />}
            title={t`Choisissez une conversation`}
            action={
              <LinkButton variant="primary" to="/messages" search={{ new: '1' }}>
                <Trans>Écrire un message</Trans>
              </LinkButton>
            }
          >
            <Trans>Ce qui s’écrit ici n’est lu que par ceux à qui vous l’écrivez.</Trans>
          </EmptyState>
        )}
      </section>
    </div>
  );
}

/** The panes fill the window below what stands above them, however high that is. */
function useRoomBelow() {
  const panes = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const measure = () => {
      const { current } = panes;
      if (current) current.style.setProperty('--above', `${current.getBoundingClientRect().top + scrollY}px`);
    };
    measure();
    addEventListener('resize', measure);
    return () => removeEventListener('resize', measure);
  }, []);
  return panes;
}

import { startTransition } from 'react';
import { graphql, usePaginationFragment } from 'react-relay/hooks';
import { Link } from '@tanstack/react-router';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { BellOff, PenLine } from 'lucide-react';
import type { ConversationList as ListName } from '../../__generated__/messagesQuery.graphql.js';
import type { conversationListPageQuery } from '../../__generated__/conversationListPageQuery.graphql.js';
import type { conversationList_viewer$key } from '../../__generated__/conversationList_viewer.graphql.js';
import { LoadMore } from '../../forms/load-more.js';
import { useArrivedMessages } from '../../live/arrived-messages.js';
import { excerptOf } from '../../post/excerpt.js';
import { Avatar } from '../../ui/Avatar.js';
import { LinkButton } from '../../ui/Button.js';
import { ExternalTag } from '../../ui/ExternalTag.js';
import { RelativeTime } from '../../ui/RelativeTime.js';
import { TabLink, TabLinks } from '../../ui/Tabs.js';
import { classNames } from '../../ui/class-names.js';
import { namesOf } from './names.js';
import styles from './messages.module.css';

/** My conversations, the one where something was last written first. */
export function ConversationList({
  viewer,
  list,
  currentId,
}: {
  viewer: conversationList_viewer$key;
  list: ListName;
  currentId: string | undefined;
}) {
  const { t, i18n } = useLingui();
  const { data, loadNext, hasNext, isLoadingNext, refetch } = usePaginationFragment<
    conversationListPageQuery,
    conversationList_viewer$key
  >(
    graphql`
      fragment conversationList_viewer on Viewer
      @refetchable(queryName: "conversationListPageQuery")
      @argumentDefinitions(
        count: { type: "Int", defaultValue: 30 }
        cursor: { type: "String" }
        list: { type: "ConversationList", defaultValue: OPEN }
      ) {
        kind
        conversations(first: $count, after: $cursor, list: $list) @connection(key: "conversationList_conversations") {
          edges {
            node {
              id
              state
              lastActivityAt
              unreadCount
              isMuted
              isDirect
              people {
                name
                initials
                photoUrl
                company
                isExternal
              }
              lastMessage {
                id
                body
                files {
                  name
                }
                images {
                  id
                }
                author {
                  name
                  isViewer
                }
              }
            }
          }
        }
      }
    `,
    viewer,
  );
  // What stands there stays until the new order has come.
  useArrivedMessages(() => startTransition(() => void refetch({ list }, { fetchPolicy: 'network-only' })));
  const rows = data.conversations.edges.map(({ node }) => node);
  const wordsOf = ({ body, files, images }: NonNullable<(typeof rows)[number]['lastMessage']>): string =>
    body ? excerptOf(body) : (files[0]?.name ?? (images.length > 0 ? t`Image` : excerptOf(body)));
  const search = list === 'REQUESTS' ? { list: 'requests' } : list === 'ARCHIVED' ? { list: 'archived' } : {};
  return (
    <section className={styles.list} aria-label={t`Conversations`}>
      <header className={styles.listHead}>
        <h1 className={styles.title}>
          <Trans>Messages</Trans>
        </h1>
        <LinkButton size="s" icon={<PenLine />} to="/messages" search={{ new: '1' }}>
          <Trans>Écrire</Trans>
        </LinkButton>
      </header>
      <TabLinks label={t`Conversations`}>
        <TabLink to="/messages" search={{}} activeOptions={{ exact: true, includeSearch: true }}>
          <Trans>En cours</Trans>
        </TabLink>
        {data.kind === 'EMPLOYEE' ? (
          <TabLink to="/messages" search={{ list: 'requests' }}>
            <Trans>Demandes</Trans>
          </TabLink>
        ) : null}
        <TabLink to="/messages" search={{ list: 'archived' }}>
          <Trans>Rangées</Trans>
        </TabLink>
      </TabLinks>
      {rows.length === 0 ? (
        <p className={styles.none}>
          {list === 'REQUESTS' ? (
            <Trans>Aucun externe n’attend votre réponse.</Trans>
          ) : list === 'ARCHIVED' ? (
            <Trans>Rien de rangé. Une conversation rangée revient dès qu’on y écrit.</Trans>
          ) : (
            <Trans>Vos conversations se rangent ici.</Trans>
          )}
        </p>
      ) : (
        <ul className={styles.rows}>
          {rows.map((row) => (
            <li key={row.id}>
              <Link
                to="/messages/$conversationId"
                params={{ conversationId: row.id }}
                search={search}
                className={classNames(
                  styles.row,
                  row.unreadCount > 0 && styles.unread,
                  row.id === currentId && styles.current,
                )}
                aria-current={row.id === currentId ? 'page' : undefined}
              >
                {row.people[0] ? <Avatar {...row.people[0]} size="m" /> : null}
                <span className={styles.rowWords}>
                  <span className={styles.rowTop}>
                    <span className={styles.rowName}>{namesOf(row.people, i18n)}</span>
                    {row.isMuted ? <BellOff aria-label={t`Silencieuse`} /> : null}
                    <RelativeTime at={row.lastActivityAt} />
                  </span>
                  <span className={styles.rowTop}>
                    <span className={styles.excerpt}>
                      {row.lastMessage ? (
                        row.lastMessage.author.isViewer ? (
                          <Trans>Vous : {wordsOf(row.lastMessage)}</Trans>
                        ) : (
                          wordsOf(row.lastMessage)
                        )
                      ) : null}
                    </span>
                    {row.isDirect && row.people[0]?.isExternal ? <ExternalTag company={row.people[0].company} /> : null}
                    {row.unreadCount > 0 ? (
                      <span className={styles.count}>
                        <span aria-hidden="true">{row.unreadCount > 99 ? '99+' : row.unreadCount}</span>
                        <span className="sr">
                          <Plural value={row.unreadCount} one="# message non lu" other="# messages non lus" />
                        </span>
                      </span>
                    ) : null}
                  </span>
                </span>
              </Link>
            </li>
          ))}
        </ul>
      )}
      <LoadMore hasNext={hasNext} isLoading={isLoadingNext} onLoad={() => loadNext(30)} />
    </section>
  );
}

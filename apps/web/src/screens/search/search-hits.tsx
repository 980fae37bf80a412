import { graphql, usePaginationFragment } from 'react-relay/hooks';
import { Link } from '@tanstack/react-router';
import { Trans, useLingui } from '@lingui/react/macro';
import { SearchX } from 'lucide-react';
import type { searchHitsPageQuery } from '../../__generated__/searchHitsPageQuery.graphql.js';
import type { searchHits_query$key } from '../../__generated__/searchHits_query.graphql.js';
import { LoadMore } from '../../forms/load-more.js';
import { placeOf } from '../../search/place-of.js';
import { Stretches } from '../../search/stretches.js';
import { Quiet } from '../../ui/Page.js';
import { RelativeTime } from '../../ui/RelativeTime.js';
import { Sheet, SheetItem, SheetList } from '../../ui/Sheet.js';
import { EmptyState } from '../../ui/States.js';
import { VisibilityIcon } from '../../ui/Visibility.js';
import { FileHit } from './file-hit.js';
import styles from './search.module.css';

/** What holds the words, each with the piece of it that does. */
export function SearchHits({ query }: { query: searchHits_query$key }) {
  const { t } = useLingui();
  const { data, loadNext, hasNext, isLoadingNext } = usePaginationFragment<searchHitsPageQuery, searchHits_query$key>(
    graphql`
      fragment searchHits_query on Query
      @refetchable(queryName: "searchHitsPageQuery")
      @argumentDefinitions(
        count: { type: "Int", defaultValue: 20 }
        cursor: { type: "String" }
        search: { type: "String!" }
        filter: { type: "SearchFilter" }
        order: { type: "SearchOrder" }
      ) {
        searchResults(search: $search, filter: $filter) {
          hits(first: $count, after: $cursor, order: $order) @connection(key: "searchHits_hits") {
            edges {
              node {
                title {
                  text
                  isMatch
                }
                snippet {
                  text
                  isMatch
                }
                node {
                  __typename
                  ... on File {
                    id
                    ...fileHit_file @alias(as: "file")
                  }
                  ... on Message {
                    id
                    datedAt
                    author {
                      name
                    }
                    group {
                      name
                      visibility
                    }
                    thread {
                      id
                      title
                    }
                    ... on Post {
                      conversationId
                    }
                  }
                }
              }
            }
          }
        }
      }
    `,
    query,
  );
  const { edges } = data.searchResults.hits;
  if (edges.length === 0) {
    return (
      <EmptyState icon={<SearchX aria-hidden="true" />} title={t`Rien que vous puissiez lire ne contient ces mots`}>
        <Trans>Essayez un seul mot, un mot plus court, ou enlevez un filtre.</Trans>
      </EmptyState>
    );
  }
  return (
    <>
      <Sheet>
        <SheetList label={t`Résultats`}>
          {edges.map(({ node: { node, title, snippet } }) =>
            node.file ? (
              <SheetItem key={node.id}>
                <FileHit
                  file={node.file}
                  name={<Stretches of={title} />}
                  snippet={snippet.some(({ text }) => text) ? <Stretches of={snippet} /> : null}
                />
              </SheetItem>
            ) : node.thread ? (
              <SheetItem key={node.id}>
                <div className={styles.hit}>
                  <Link {...placeOf({ ...node, thread: node.thread })} className={styles.title}>
                    {title.length > 0 ? (
                      <Stretches of={title} />
                    ) : node.__typename === 'Comment' ? (
                      <CommentTitle thread={node.thread.title ?? null} />
                    ) : node.conversationId ? (
                      <Trans>Message de {node.author?.name}</Trans>
                    ) : (
                      <Trans>Publication de {node.author?.name}</Trans>
                    )}
                  </Link>
                  <p className={styles.snippet}>
                    <Stretches of={snippet} />
                  </p>
                  <Quiet>
                    {node.author?.name} ·{' '}
                    {node.group && !node.conversationId ? (
                      <>
                        <VisibilityIcon visibility={node.group.visibility} /> {node.group.name} ·{' '}
                      </>
                    ) : null}
                    {node.datedAt ? <RelativeTime at={node.datedAt} /> : null}
                  </Quiet>
                </div>
              </SheetItem>
            ) : null,
          )}
        </SheetList>
      </Sheet>
      <LoadMore hasNext={hasNext} isLoading={isLoadingNext} onLoad={() => loadNext(20)} />
    </>
  );
}

const CommentTitle = ({ thread }: { thread: string | null }) =>
  thread ? <Trans>Réponse à « {thread} »</Trans> : <Trans>Réponse à une publication</Trans>;

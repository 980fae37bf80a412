import { graphql, usePaginationFragment } from 'react-relay/hooks';
import { Link } from '@tanstack/react-router';
import { Trans, useLingui } from '@lingui/react/macro';
import type { personActivityQuery } from '../../__generated__/personActivityQuery.graphql.js';
import type { personActivity_person$key } from '../../__generated__/personActivity_person.graphql.js';
import { LoadMore } from '../../forms/load-more.js';
import { Quiet } from '../../ui/Page.js';
import { RelativeTime } from '../../ui/RelativeTime.js';
import { Sheet, SheetHeader, SheetItem, SheetList } from '../../ui/Sheet.js';
import { VisibilityIcon } from '../../ui/Visibility.js';
import styles from './person.module.css';

/** What the person wrote, as far as the viewer may read it. No counts: what is hidden leaves no trace. */
export function PersonActivity({ person }: { person: personActivity_person$key }) {
  const { t } = useLingui();
  const { data, loadNext, hasNext, isLoadingNext } = usePaginationFragment<
    personActivityQuery,
    personActivity_person$key
  >(
    graphql`
      fragment personActivity_person on Person
      @refetchable(queryName: "personActivityQuery")
      @argumentDefinitions(count: { type: "Int", defaultValue: 10 }, cursor: { type: "String" }) {
        givenName
        viewerIsPerson
        activity(first: $count, after: $cursor) @connection(key: "personActivity_activity") {
          edges {
            node {
              __typename
              id
              datedAt
              body
              group {
                id
                name
                visibility
              }
              thread {
                id
                title
              }
              ... on Post {
                title
              }
            }
          }
        }
      }
    `,
    person,
  );
  if (!data.activity) return null;
  const edges = data.activity.edges;
  return (
    <>
      <Sheet>
        <SheetHeader title={t`Activité`} note={t`Ce que vous pouvez lire, du plus récent au plus ancien.`} />
        {edges.length > 0 ? (
          <SheetList label={t`Activité`}>
            {edges.map(({ node }) => (
              <SheetItem key={node.id}>
                <div className={styles.message}>
                  <Link to="/p/$postId" params={{ postId: node.thread.id }} className={styles.messageTitle}>
                    <MessageTitle
                      isComment={node.__typename === 'Comment'}
                      title={node.thread.title ?? null}
                      body={node.body}
                    />
                  </Link>
                  <p className={styles.excerpt}>{plainText(node.body)}</p>
                  <Quiet>
                    <VisibilityIcon visibility={node.group.visibility} /> {node.group.name} ·{' '}
                    <RelativeTime at={node.datedAt} />
                  </Quiet>
                </div>
              </SheetItem>
            ))}
          </SheetList>
        ) : (
          <SheetList>
            <SheetItem>
              <Quiet as="p">
                {data.viewerIsPerson ? (
                  <Trans>Vos publications et vos réponses apparaîtront ici.</Trans>
                ) : (
                  <Trans>Rien que vous puissiez lire pour l’instant.</Trans>
                )}
              </Quiet>
            </SheetItem>
          </SheetList>
        )}
      </Sheet>
      <LoadMore hasNext={hasNext} isLoading={isLoadingNext} onLoad={() => loadNext(10)} />
    </>
  );
}

function MessageTitle({ isComment, title, body }: { isComment: boolean; title: string | null; body: string }) {
  if (isComment) return title ? <Trans>Réponse à « {title} »</Trans> : <Trans>Réponse à une publication</Trans>;
  return <>{title ?? firstWords(body)}</>;
}

function firstWords(body: string): string {
  const text = plainText(body);
  return text.length > 80 ? `${text.slice(0, 80).replace(/\s+\S*$/, '')}…` : text || '…';
}

/** Markdown without its signs, for an excerpt of a few lines; mentions keep their name. */
function plainText(body: string): string {
  return body
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^[#>\-*\d.\s]+(?=\S)/gm, '')
    .replace(/[*_`~]+/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

import { graphql, usePaginationFragment } from 'react-relay/hooks';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { walkedPostsPageQuery } from '../../__generated__/walkedPostsPageQuery.graphql.js';
import type { walkedPosts_query$key } from '../../__generated__/walkedPosts_query.graphql.js';
import { LoadMore } from '../../forms/load-more.js';
import { PostImages } from '../../post/post-images.js';
import { RichText } from '../../post/rich-text.js';
import { Stack } from '../../ui/Page.js';
import { PersonLine } from '../../ui/PersonLine.js';
import { RelativeTime } from '../../ui/RelativeTime.js';
import { Sheet } from '../../ui/Sheet.js';
import { EmptyState } from '../../ui/States.js';
import styles from './walk.module.css';

/** The posts that the external reads, in their order, with the latest answers. */
export function WalkedPosts({ query }: { query: walkedPosts_query$key }) {
  const { t } = useLingui();
  const { data, loadNext, hasNext, isLoadingNext } = usePaginationFragment<walkedPostsPageQuery, walkedPosts_query$key>(
    graphql`
      fragment walkedPosts_query on Query
      @refetchable(queryName: "walkedPostsPageQuery")
      @argumentDefinitions(
        groupId: { type: "ID!" }
        count: { type: "Int", defaultValue: 20 }
        cursor: { type: "String" }
      ) {
        group(id: $groupId) {
          feed(first: $count, after: $cursor) @connection(key: "walkedPosts_feed", filters: []) {
            edges {
              node {
                id
                title
                bodyHtml
                datedAt
                commentCount
                author {
                  name
                  initials
                  company
                  isExternal
                  photoUrl
                }
                latestComments {
                  id
                  bodyHtml
                  author {
                    name
                  }
                }
                ...postImages_post
              }
            }
          }
        }
      }
    `,
    query,
  );
  const posts = (data.group?.feed?.edges ?? []).map(({ node }) => node);
  if (posts.length === 0) return <EmptyState title={t`Cette personne ne lit rien ici pour l’instant.`} />;
  return (
    <Stack>
      {posts.map((post) => (
        <Sheet key={post.id} as="article" isPadded aria-label={post.title ?? post.author.name}>
          <PersonLine {...post.author} note={<RelativeTime at={post.datedAt} />} />
          {post.title ? <h2 className={styles.title}>{post.title}</h2> : null}
          <RichText html={post.bodyHtml} />
          <PostImages post={post} />
          {post.commentCount > 0 ? (
            <div className={styles.answers}>
              <p className={styles.count}>
                <Plural value={post.commentCount} one="# réponse" other="# réponses" />
                {post.commentCount > post.latestComments.length ? (
                  <>
                    {' · '}
                    <Trans>les dernières :</Trans>
                  </>
                ) : null}
              </p>
              {post.latestComments.map((comment) => (
                <div key={comment.id} className={styles.answer}>
                  <p className={styles.who}>{comment.author.name}</p>
                  <RichText html={comment.bodyHtml} />
                </div>
              ))}
            </div>
          ) : null}
        </Sheet>
      ))}
      <LoadMore hasNext={hasNext} isLoading={isLoadingNext} onLoad={() => loadNext(20)} />
    </Stack>
  );
}

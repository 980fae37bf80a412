import { useEffect, useState } from 'react';
import { graphql, usePreloadedQuery } from 'react-relay/hooks';
import { useLocation } from '@tanstack/react-router';
import { Trans, useLingui } from '@lingui/react/macro';
import { defineScreen, type ScreenProps } from '../../screen.js';
import type { postQuery } from '../../__generated__/postQuery.graphql.js';
import { Missing } from '../../forms/missing.js';
import { useWasThere } from '../../forms/use-was-there.js';
import { CommentThread } from '../../post/comment-thread.js';
import { excerptOf } from '../../post/excerpt.js';
import { PostCard } from '../../post/post-card.js';
import { useRemoved } from '../../live/removed.js';
import { GoTo } from '../../shell/go-to.js';
import { BackLink, Page, useTabTitle } from '../../ui/Page.js';

export const screen = defineScreen<postQuery>({
  query: graphql`
    query postQuery($id: ID!) {
      post(id: $id) {
        id
        title
        body
        group {
          id
          name
          conversationId
        }
        ...postCard_post
        ...commentThread_post
      }
      viewer {
        draft(postId: $id) {
          body
          partnerId
        }
      }
    }
  `,
  variables: ({ params }) => ({ id: params.postId }),
  Component: PostPage,
});

/** A post at its own address, with the whole thread. */
function PostPage({ queryRef, params }: ScreenProps<postQuery>) {
  const { t } = useLingui();
  const { post, viewer } = usePreloadedQuery<postQuery>(screen.query!, queryRef);
  const { hash } = useLocation();
  const removed = useRemoved();
  const [isReplying, setReplying] = useState(hash === 'answer');
  useEffect(() => {
    if (hash === 'answer') setReplying(true);
  }, [hash]);
  useTabTitle(post ? (post.title ?? excerptOf(post.body)) : t`Publication`);
  const wasThere = useWasThere(params.postId, post);
  if (!post) return <Missing what="page" wasThere={wasThere} />;
  const { conversationId } = post.group;
  if (conversationId) return <GoTo href={`/messages/${conversationId}`} />;
  return (
    <Page width="feed">
      <BackLink to="/g/$groupId" params={{ groupId: post.group.id }}>
        {post.group.name}
      </BackLink>
      {removed.has(post.id) ? (
        <p>
          <Trans>Cette publication n’est plus là : elle a été supprimée, masquée ou réservée à d’autres.</Trans>
        </p>
      ) : (
        <>
          {post.title ? null : <h1 className="sr">{excerptOf(post.body)}</h1>}
          <PostCard post={post} isWhole onReply={() => setReplying(true)} />
          <CommentThread post={post} draft={viewer?.draft} isReplying={isReplying} onReplyingChange={setReplying} />
        </>
      )}
    </Page>
  );
}

import { useState } from 'react';
import { fetchQuery, graphql, usePaginationFragment, useRelayEnvironment } from 'react-relay/hooks';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import threadQueryNode, { type commentThreadQuery } from '../__generated__/commentThreadQuery.graphql.js';
import type { commentThread_post$key, commentThread_post$data } from '../__generated__/commentThread_post.graphql.js';
import { AnswerBox, type AnswerBoxProps } from '../composer/answer-box.js';
import { LoadMore } from '../forms/load-more.js';
import { useCatchUp } from '../live/catch-up.js';
import { useRemoved } from '../live/removed.js';
import { CommentItem } from './comment-item.js';
import styles from './post.module.css';

type CommentNode = commentThread_post$data['comments']['edges'][number]['node'];
const PAGE_SIZE = 50;
/** What one question may ask for */
const LARGEST_PAGE = 100;

export interface CommentThreadProps {
  post: commentThread_post$key;
  /** What I began to answer */
  draft?: AnswerBoxProps['draft'];
  isReplying: boolean;
  onReplyingChange: (open: boolean) => void;
}

/** The answers to a post, oldest first; an answer to an answer stands under it. */
export function CommentThread({ post, draft, isReplying, onReplyingChange }: CommentThreadProps) {
  const { t } = useLingui();
  const removed = useRemoved();
  const [replyTo, setReplyTo] = useState<{ id: string; name: string } | null>(null);
  const { data, loadNext, hasNext, isLoadingNext } = usePaginationFragment<commentThreadQuery, commentThread_post$key>(
    graphql`
      fragment commentThread_post on Post
      @refetchable(queryName: "commentThreadQuery")
      @argumentDefinitions(count: { type: "Int", defaultValue: 50 }, cursor: { type: "String" }) {
        id
        commentCount
        viewerCanComment
        closedAt
        comments(first: $count, after: $cursor) @connection(key: "commentThread_comments") {
          edges {
            node {
              id
              parentId
              partner {
                id
                name
              }
              ...commentItem_comment
            }
          }
        }
        ...commentComposer_post
      }
    `,
    post,
  );
  const environment = useRelayEnvironment();
  useCatchUp(() => {
    const count = Math.max(PAGE_SIZE, data.comments.edges.length);
    if (count > LARGEST_PAGE) return void loadNext(PAGE_SIZE);
    fetchQuery<commentThreadQuery>(
      environment,
      threadQueryNode,
      { id: data.id, count, cursor: null },
      { fetchPolicy: 'network-only' },
    ).subscribe({ error: () => undefined });
  });
  const nodes = data.comments.edges.map(({ node }) => node).filter(({ id }) => !removed.has(id));
  const known = new Set(nodes.map(({ id }) => id));
  const childrenOf = Map.groupBy(nodes, ({ parentId }) => (parentId && known.has(parentId) ? parentId : ''));

  function branch(node: CommentNode, depth: number) {
    const answers = childrenOf.get(node.id) ?? [];
    return (
      <CommentItem key={node.id} comment={node} onReply={(name) => setReplyTo({ id: node.id, name })}>
        {replyTo?.id === node.id ? (
          <div className={styles.replyBox}>
            <AnswerBox
              post={data}
              parent={node}
              placeholder={t`Répondre à ${replyTo.name}`}
              onClose={() => setReplyTo(null)}
            />
          </div>
        ) : null}
        {answers.length > 0 ? (
          <ul className={depth === 0 ? styles.answers : styles.answersFlat}>
            {answers.map((answer) => branch(answer, depth + 1))}
          </ul>
        ) : null}
      </CommentItem>
    );
  }

  return (
    <section className={styles.thread} aria-labelledby="answers-title">
      <h2 id="answers-title" className={styles.threadTitle}>
        <Plural value={data.commentCount} _0="Aucune réponse" one="# réponse" other="# réponses" />
      </h2>
      {nodes.length > 0 ? (
        <ul className={styles.comments}>{(childrenOf.get('') ?? []).map((node) => branch(node, 0))}</ul>
      ) : null}
      <LoadMore hasNext={hasNext} isLoading={isLoadingNext} onLoad={() => loadNext(PAGE_SIZE)} />
      <div id="answer" className={styles.answerBox}>
        {data.viewerCanComment ? (
          <AnswerBox
            post={data}
            placeholder={t`Écrire une réponse…`}
            draft={draft}
            isOpen={isReplying}
            onOpen={() => onReplyingChange(true)}
            onClose={() => onReplyingChange(false)}
          />
        ) : (
          <p className={styles.reason}>
            {data.closedAt ? (
              <Trans>Cette publication est close : elle ne reçoit plus de réponses.</Trans>
            ) : (
              <Trans>Vous pouvez lire cette publication, pas y répondre.</Trans>
            )}
          </p>
        )}
      </div>
    </section>
  );
}

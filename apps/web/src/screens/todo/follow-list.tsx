import { useState } from 'react';
import { graphql, usePaginationFragment } from 'react-relay/hooks';
import { Link } from '@tanstack/react-router';
import { Trans, useLingui } from '@lingui/react/macro';
import { BellRing } from 'lucide-react';
import type { followListMutation } from '../../__generated__/followListMutation.graphql.js';
import type { followListQuery } from '../../__generated__/followListQuery.graphql.js';
import type { followListPageQuery } from '../../__generated__/followListPageQuery.graphql.js';
import type { followList_viewer$key } from '../../__generated__/followList_viewer.graphql.js';
import { useQuickAction } from '../../forms/use-action.js';
import { useLateQuery } from '../../relay/use-late-query.js';
import { excerptOf } from '../../post/excerpt.js';
import { LoadMoreOnSight } from '../../post/load-more-on-sight.js';
import { Button } from '../../ui/Button.js';
import { Quiet } from '../../ui/Page.js';
import { RelativeTime } from '../../ui/RelativeTime.js';
import { Sheet, SheetItem, SheetList } from '../../ui/Sheet.js';
import { EmptyState } from '../../ui/States.js';
import { showToast } from '../../ui/toasts.js';

/** The threads that I follow: an interest, nothing that I owe. */
export function FollowList() {
  const { viewer } = useLateQuery<followListQuery>(
    graphql`
      query followListQuery {
        viewer {
          ...followList_viewer
        }
      }
    `,
    {},
    { fetchPolicy: 'store-and-network' },
  );
  return viewer ? <Threads viewer={viewer} /> : null;
}

function Threads({ viewer }: { viewer: followList_viewer$key }) {
  const { t } = useLingui();
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set());
  const { data, loadNext, hasNext, isLoadingNext } = usePaginationFragment<followListPageQuery, followList_viewer$key>(
    graphql`
      fragment followList_viewer on Viewer
      @refetchable(queryName: "followListPageQuery")
      @argumentDefinitions(count: { type: "Int", defaultValue: 20 }, cursor: { type: "String" }) {
        markedThreads(first: $count, after: $cursor) @connection(key: "followList_markedThreads") {
          edges {
            node {
              id
              title
              body
              lastActivityAt
              group {
                name
              }
            }
          }
        }
      }
    `,
    viewer,
  );
  const mark = useQuickAction<followListMutation>(graphql`
    mutation followListMutation($input: ThreadMarkInput!) {
      threadMark(input: $input) {
        post {
          id
          viewerThreadLevel
        }
        userErrors {
          code
          message
          field
        }
      }
    }
  `);

  async function stop(postId: string) {
    if (!(await mark({ input: { postId, level: null } }))) return;
    setGone((before) => new Set([...before, postId]));
    const again = async () => {
      if (await mark({ input: { postId, level: 'FOLLOW' } }))
        setGone((before) => new Set([...before].filter((other) => other !== postId)));
    };
    showToast({
      message: t`Vous ne suivez plus ce fil.`,
      action: { label: t`Annuler`, onPress: () => void again() },
    });
  }

  const shown = data.markedThreads.edges.filter(({ node }) => !gone.has(node.id));
  if (shown.length === 0 && !hasNext) {
    return (
      <EmptyState icon={<BellRing />} title={t`Vous ne suivez aucun fil`}>
        <Trans>« Suivre ou taire ce fil… », dans le menu d’une publication, vous prévient de chaque réponse.</Trans>
      </EmptyState>
    );
  }
  return (
    <Sheet>
      <SheetList label={t`Fils suivis`}>
        {shown.map(({ node }) => (
          <SheetItem
            key={node.id}
            actions={
              <Button size="s" onPress={() => void stop(node.id)}>
                <Trans>Ne plus suivre</Trans>
              </Button>
            }
          >
            <Link to="/p/$postId" params={{ postId: node.id }}>
              <strong>{node.title ?? excerptOf(node.body)}</strong>
            </Link>
            <Quiet as="p">
              {node.group.name} · <RelativeTime at={node.lastActivityAt} />
            </Quiet>
          </SheetItem>
        ))}
      </SheetList>
      <LoadMoreOnSight hasNext={hasNext} isLoading={isLoadingNext} onLoad={() => loadNext(20)} />
    </Sheet>
  );
}

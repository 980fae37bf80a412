import { lazy } from 'react';
import { graphql, usePreloadedQuery } from 'react-relay/hooks';
import { defineScreen, type ScreenProps } from '../../screen.js';
import type { groupQuery } from '../../__generated__/groupQuery.graphql.js';
import { GroupComposer } from '../../composer/group-composer.js';
import { Missing } from '../../forms/missing.js';
import { useWasThere } from '../../forms/use-was-there.js';
import { GoTo } from '../../shell/go-to.js';
import { Page, TwoColumns } from '../../ui/Page.js';
import { Sheet } from '../../ui/Sheet.js';
import { Skeleton } from '../../ui/States.js';
import { AudiencePanel } from './audience-panel.js';
import { GroupFeed } from './group-feed.js';
import { GroupHeader } from './group-header.js';
import { GroupRail } from './group-rail.js';
import { OpenedNote } from './opened-note.js';
import { Outside } from './outside.js';
import { PinnedPosts } from './pinned-posts.js';
import { UnlistedNote } from './unlisted-note.js';
import { Late } from '../../ui/Late.js';

const WideningNotice = lazy(() =>
  import('../../widening/widening-notice.js').then((module) => ({ default: module.WideningNotice })),
);

const ElectionNotice = lazy(() =>
  import('../../election/election-notice.js').then((module) => ({ default: module.ElectionNotice })),
);

export const screen = defineScreen<groupQuery>({
  query: graphql`
    query groupQuery($id: ID!) {
      viewer {
        kind
        ...groupComposer_viewer @arguments(groupId: $id)
      }
      group(id: $id) {
        id
        conversationId
        viewerCanRead
        openedUntil
        lacksManager
        election {
          id
        }
        widening {
          id
        }
        ...groupHeader_group
        ...audiencePanel_group
        ...groupComposer_group
        ...pinnedPosts_group
        ...groupFeed_group
        ...groupRail_group
        ...unlistedNote_group
        ...wideningNotice_group
        ...electionNotice_group
        ...outside_group
      }
    }
  `,
  variables: ({ params }) => ({ id: params.groupId }),
  Component: GroupPage,
});

/** A group: who reads here, what is written here. */
function GroupPage({ queryRef, params }: ScreenProps<groupQuery>) {
  const { group, viewer } = usePreloadedQuery<groupQuery>(screen.query!, queryRef);
  const wasThere = useWasThere(params.groupId, group);
  if (!group || !viewer) return <Missing what="group" wasThere={wasThere} />;
  if (group.conversationId) return <GoTo href={`/messages/${group.conversationId}`} />;
  return (
    <Page width="columns">
      <GroupHeader group={group} isExternal={viewer.kind === 'EXTERNAL'} />
      <TwoColumns rail={<GroupRail group={group} />} keepRail={!group.viewerCanRead}>
        {group.widening ? (
          <Late
            fallback={
              <Sheet isPadded>
                <Skeleton lines={8} />
              </Sheet>
            }
          >
            <WideningNotice group={group} />
          </Late>
        ) : null}
        {group.lacksManager || group.election ? (
          <Late fallback={null}>
            <ElectionNotice group={group} />
          </Late>
        ) : null}
        {group.openedUntil ? <OpenedNote until={group.openedUntil} /> : null}
        <UnlistedNote group={group} />
        <AudiencePanel group={group} />
        {group.viewerCanRead ? (
          <>
            <GroupComposer group={group} viewer={viewer} />
            <GroupFeed key={group.id} group={group}>
              <PinnedPosts group={group} />
            </GroupFeed>
          </>
        ) : (
          <Outside group={group} />
        )}
      </TwoColumns>
    </Page>
  );
}

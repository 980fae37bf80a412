import { graphql, usePreloadedQuery } from 'react-relay/hooks';
import { defineScreen, type ScreenProps } from '../../screen.js';
import type { groupQuery } from '../../__generated__/groupQuery.graphql.js';
import { GroupComposer } from '../../composer/group-composer.js';
import { Missing } from '../../forms/missing.js';
import { useWasThere } from '../../forms/use-was-there.js';
import { Page, TwoColumns } from '../../ui/Page.js';
import { AudiencePanel } from './audience-panel.js';
import { GroupFeed } from './group-feed.js';
import { GroupHeader } from './group-header.js';
import { GroupRail } from './group-rail.js';
import { Outside } from './outside.js';
import { PinnedPosts } from './pinned-posts.js';

export const screen = defineScreen<groupQuery>({
  query: graphql`
    query groupQuery($id: ID!) {
      viewer {
        kind
        ...groupComposer_viewer @arguments(groupId: $id)
      }
      group(id: $id) {
        id
        viewerCanRead
        ...groupHeader_group
        ...audiencePanel_group
        ...groupComposer_group
        ...pinnedPosts_group
        ...groupFeed_group
        ...groupRail_group
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
  return (
    <Page width="columns">
      <GroupHeader group={group} isExternal={viewer.kind === 'EXTERNAL'} />
      <TwoColumns rail={<GroupRail group={group} />} keepRail={!group.viewerCanRead}>
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

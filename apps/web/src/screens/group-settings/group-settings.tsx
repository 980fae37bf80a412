import { graphql, usePreloadedQuery } from 'react-relay/hooks';
import { Trans, useLingui } from '@lingui/react/macro';
import { defineScreen, type ScreenProps } from '../../screen.js';
import type { groupSettingsQuery } from '../../__generated__/groupSettingsQuery.graphql.js';
import { Missing } from '../../forms/missing.js';
import { BackLink, Page, PageHeader } from '../../ui/Page.js';
import { GroupTile, VisibilityPill } from '../../ui/Visibility.js';
import { AudienceSettings } from './audience-settings.js';
import { GeneralSettings } from './general-settings.js';
import { GroupLife } from './group-life.js';

export const screen = defineScreen<groupSettingsQuery>({
  query: graphql`
    query groupSettingsQuery($id: ID!) {
      group(id: $id) {
        id
        name
        visibility
        imageUrl
        state
        viewerCanManage
        viewerCanArchive
        viewerCanUnarchive
        viewerCanDelete
        viewerCanRestore
        ...generalSettings_group
        ...audienceSettings_group
        ...groupLife_group
      }
    }
  `,
  variables: ({ params }) => ({ id: params.groupId }),
  Component: GroupSettings,
});

function GroupSettings({ queryRef }: ScreenProps<groupSettingsQuery>) {
  const { t } = useLingui();
  const { group } = usePreloadedQuery<groupSettingsQuery>(screen.query!, queryRef);
  if (!group) return <Missing what="group" />;
  const canEnd = group.viewerCanArchive || group.viewerCanUnarchive || group.viewerCanDelete || group.viewerCanRestore;
  if (!group.viewerCanManage && !canEnd) return <Missing what="group" />;
  return (
    <Page width="feed">
      <PageHeader
        back={
          <BackLink to="/g/$groupId" params={{ groupId: group.id }}>
            {group.name}
          </BackLink>
        }
        title={t`Réglages`}
        tabTitle={t`Réglages · ${group.name}`}
        start={<GroupTile visibility={group.visibility} imageUrl={group.imageUrl} size="s" />}
        mark={<VisibilityPill visibility={group.visibility} />}
        sub={<Trans>Ce que ce groupe dit de lui-même, qui peut le voir, et sa fin.</Trans>}
      />
      {group.viewerCanManage && group.state === 'ACTIVE' ? (
        <>
          <GeneralSettings group={group} />
          <AudienceSettings group={group} />
        </>
      ) : null}
      <GroupLife group={group} />
    </Page>
  );
}

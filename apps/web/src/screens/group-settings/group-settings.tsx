import { graphql, usePreloadedQuery } from 'react-relay/hooks';
import { Trans, useLingui } from '@lingui/react/macro';
import { defineScreen, type ScreenProps } from '../../screen.js';
import type { groupSettingsQuery } from '../../__generated__/groupSettingsQuery.graphql.js';
import { Missing } from '../../forms/missing.js';
import { Measure, Page, PageHeader, Quiet, Stack, TextLink } from '../../ui/Page.js';
import { GroupTile } from '../../ui/Visibility.js';
import { GroupTabs } from '../group/group-tabs.js';
import { AudienceSettings } from './audience-settings.js';
import { GeneralSettings } from './general-settings.js';
import { GroupCopy } from './group-copy.js';
import { GroupLife } from './group-life.js';

export const screen = defineScreen<groupSettingsQuery>({
  query: graphql`
    query groupSettingsQuery($id: ID!) {
      group(id: $id) {
        id
        name
        purpose
        visibility
        imageUrl
        state
        viewerCanManage
        viewerCanArchive
        viewerCanUnarchive
        viewerCanDelete
        viewerCanRestore
        viewerCanExport
        ...generalSettings_group
        ...audienceSettings_group
        ...groupLife_group
        ...groupTabs_group
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
    <Page width="columns">
      <PageHeader
        title={group.name}
        tabTitle={t`Réglages · ${group.name}`}
        sub={group.purpose}
        start={<GroupTile visibility={group.visibility} imageUrl={group.imageUrl} />}
      />
      <GroupTabs group={group} isExternal={false} />
      <Measure size="feed">
        <Stack>
          {group.viewerCanManage && group.state === 'ACTIVE' ? (
            <>
              <GeneralSettings group={group} />
              <AudienceSettings group={group} />
            </>
          ) : null}
          {group.viewerCanExport ? <GroupCopy groupId={group.id} /> : null}
          <GroupLife group={group} />
          {group.viewerCanManage ? (
            <Quiet as="p">
              <Trans>
                Entrées, départs, rôles et réglages de ce groupe, et qui les a décidés :{' '}
                <TextLink to="/audit" search={{ group: group.id }}>
                  journal du groupe
                </TextLink>
              </Trans>
            </Quiet>
          ) : null}
        </Stack>
      </Measure>
    </Page>
  );
}

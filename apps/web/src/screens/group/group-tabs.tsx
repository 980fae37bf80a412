import { graphql, useFragment } from 'react-relay/hooks';
import { Trans, useLingui } from '@lingui/react/macro';
import type { groupTabs_group$key } from '../../__generated__/groupTabs_group.graphql.js';
import { TabLink, TabLinks } from '../../ui/Tabs.js';

/** The parts of a group that exist for me; externals see the people they work with there, not a list of members. */
export function GroupTabs({ group, isExternal }: { group: groupTabs_group$key; isExternal: boolean }) {
  const { t } = useLingui();
  const data = useFragment(
    graphql`
      fragment groupTabs_group on Group {
        id
        memberCount
        viewerCanSeeMembers
        viewerCanManage
        viewerCanUnarchive
        viewerCanRestore
        moderationCount
      }
    `,
    group,
  );
  const params = { groupId: data.id };
  const hasSettings = data.viewerCanManage || data.viewerCanUnarchive || data.viewerCanRestore;
  return (
    <TabLinks label={t`Parties du groupe`}>
      <TabLink to="/g/$groupId" params={params} activeOptions={{ exact: true, includeSearch: false }}>
        <Trans>Activité</Trans>
      </TabLink>
      {data.viewerCanSeeMembers ? (
        <TabLink to="/g/$groupId/members" params={params} count={isExternal ? null : data.memberCount}>
          {isExternal ? <Trans>Interlocuteurs</Trans> : <Trans>Membres</Trans>}
        </TabLink>
      ) : null}
      <TabLink to="/g/$groupId/documents" params={params}>
        <Trans>Documents</Trans>
      </TabLink>
      {typeof data.moderationCount === 'number' ? (
        <TabLink to="/g/$groupId/moderation" params={params} count={data.moderationCount || null}>
          <Trans>Modération</Trans>
        </TabLink>
      ) : null}
      {hasSettings ? (
        <TabLink to="/g/$groupId/settings" params={params}>
          <Trans>Réglages</Trans>
        </TabLink>
      ) : null}
    </TabLinks>
  );
}

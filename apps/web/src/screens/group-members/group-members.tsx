import { useState } from 'react';
import { graphql, usePreloadedQuery } from 'react-relay/hooks';
import { useNavigate } from '@tanstack/react-router';
import { Trans, useLingui } from '@lingui/react/macro';
import { UserPlus } from 'lucide-react';
import { defineScreen, type ScreenProps } from '../../screen.js';
import type { groupMembersQuery } from '../../__generated__/groupMembersQuery.graphql.js';
import { Missing } from '../../forms/missing.js';
import { Button } from '../../ui/Button.js';
import { Page, PageHeader } from '../../ui/Page.js';
import { Tabs } from '../../ui/Tabs.js';
import { GroupTile } from '../../ui/Visibility.js';
import { GroupTabs } from '../group/group-tabs.js';
import { BannedList } from './banned-list.js';
import { InvitationsList } from './invitations-list.js';
import { InviteDialog } from './invite-dialog.js';
import { ManagersOnly } from './managers-only.js';
import { RemoveExternals } from './remove-externals.js';
import { MembersTable, memberVariables } from './members-table.js';
import { RequestsTable, requestVariables } from './requests-table.js';

export const screen = defineScreen<groupMembersQuery>({
  query: graphql`
    query groupMembersQuery(
      $id: ID!
      $search: String
      $kind: PersonKind
      $orderBy: MemberOrder
      $direction: SortDirection
      $requestOrder: MemberOrder
      $requestDirection: SortDirection
    ) {
      viewer {
        kind
      }
      group(id: $id) {
        id
        name
        purpose
        visibility
        imageUrl
        memberCount
        viewerCanSeeMembers
        viewerCanManage
        viewerCanDecideRequests
        viewerCanInviteEmployees
        viewerCanInviteExternals
        ...membersTable_group @arguments(search: $search, kind: $kind, orderBy: $orderBy, direction: $direction)
        ...requestsTable_group @arguments(orderBy: $requestOrder, direction: $requestDirection)
        ...invitationsList_group
        ...removeExternals_group
        ...bannedList_group
        ...inviteDialog_group
        ...managersOnly_group
        ...groupTabs_group
      }
    }
  `,
  variables: ({ params, search }) => ({
    id: params.groupId,
    ...memberVariables(search),
    ...requestVariables(search),
  }),
  Component: GroupMembers,
});

function GroupMembers({ queryRef, search }: ScreenProps<groupMembersQuery>) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const { group, viewer } = usePreloadedQuery<groupMembersQuery>(screen.query!, queryRef);
  const [isInviting, setInviting] = useState(search.invite === '1');
  if (!group) return <Missing what="group" />;

  const isExternal = viewer?.kind === 'EXTERNAL';
  const canInvite = group.viewerCanInviteEmployees || group.viewerCanInviteExternals;
  const title = isExternal ? t`Interlocuteurs` : t`Membres`;
  const members = <MembersTable group={group} initial={search} isExternal={isExternal} />;
  const tabs = [
    { id: 'members', label: t`Membres`, count: group.memberCount ?? undefined, panel: members },
    group.viewerCanDecideRequests
      ? { id: 'requests', label: t`Demandes`, panel: <RequestsTable group={group} initial={search} /> }
      : null,
    canInvite ? { id: 'invitations', label: t`Invitations`, panel: <InvitationsList group={group} /> } : null,
    group.viewerCanManage ? { id: 'banned', label: t`Exclus`, panel: <BannedList group={group} /> } : null,
  ].filter((tab) => tab !== null);
  const selected = tabs.some(({ id }) => id === search.tab) ? search.tab! : 'members';

  function select(tab: string) {
    void navigate({
      to: '.',
      search: { tab: tab === 'members' ? undefined : tab } as never,
      replace: true,
      resetScroll: false,
    });
  }

  return (
    <Page width="columns">
      <PageHeader
        title={group.name}
        tabTitle={`${title} · ${group.name}`}
        sub={group.purpose}
        start={<GroupTile visibility={group.visibility} imageUrl={group.imageUrl} />}
        actions={
          <>
            {group.viewerCanManage ? <RemoveExternals group={group} /> : null}
            {canInvite ? (
              <Button variant="primary" icon={<UserPlus aria-hidden="true" />} onPress={() => setInviting(true)}>
                <Trans>Inviter</Trans>
              </Button>
            ) : null}
          </>
        }
      />
      <GroupTabs group={group} isExternal={isExternal} />
      {!group.viewerCanSeeMembers ? (
        <ManagersOnly group={group} />
      ) : tabs.length > 1 ? (
        <Tabs label={t`Personnes du groupe`} tabs={tabs} selected={selected} onSelect={select} />
      ) : (
        members
      )}
      {isInviting ? <InviteDialog group={group} onClose={() => setInviting(false)} /> : null}
    </Page>
  );
}

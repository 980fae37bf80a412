import { graphql, useFragment } from 'react-relay/hooks';
import { useRouter } from '@tanstack/react-router';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { BellRing, Building2, Ellipsis, LogOut, UserPlus } from 'lucide-react';
import type { groupHeader_group$key } from '../../__generated__/groupHeader_group.graphql.js';
import type { groupHeaderLeaveMutation } from '../../__generated__/groupHeaderLeaveMutation.graphql.js';
import { refreshGroups } from '../../forms/refresh-groups.js';
import { useQuickAction } from '../../forms/use-action.js';
import { askHowTold } from '../../notifications/signals.js';
import { currentEnvironment } from '../../session/session.js';
import { IconButton, LinkButton } from '../../ui/Button.js';
import { Menu } from '../../ui/Menu.js';
import { PageHeader } from '../../ui/Page.js';
import { Pill } from '../../ui/Sheet.js';
import { showToast } from '../../ui/toasts.js';
import { GroupTile } from '../../ui/Visibility.js';
import { JoinActions } from '../groups/join-actions.js';
import { GroupTabs } from './group-tabs.js';

/** Name, purpose, ways in and out, and the parts of the group that exist for me. */
export function GroupHeader({ group, isExternal }: { group: groupHeader_group$key; isExternal: boolean }) {
  const data = useFragment(
    graphql`
      fragment groupHeader_group on Group {
        id
        name
        purpose
        visibility
        imageUrl
        state
        readership {
          externals
        }
        viewerCanInviteEmployees
        viewerCanInviteExternals
        viewerCanLeave
        ...joinActions_group
        ...groupTabs_group
      }
    `,
    group,
  );
  const params = { groupId: data.id };
  const externals = data.readership?.externals ?? 0;
  const canInvite = data.viewerCanInviteEmployees || data.viewerCanInviteExternals;
  return (
    <div>
      <PageHeader
        title={data.name}
        sub={data.purpose}
        start={<GroupTile visibility={data.visibility} imageUrl={data.imageUrl} />}
        mark={
          data.state === 'ARCHIVED' ? (
            <Pill>
              <Trans>Archivé : on y lit, on n’y écrit plus</Trans>
            </Pill>
          ) : null
        }
        actions={
          <>
            {externals > 0 ? (
              <Pill tone="external" icon={<Building2 />}>
                <Plural value={externals} one="# externe" other="# externes" />
              </Pill>
            ) : null}
            <JoinActions group={data} />
            {canInvite ? (
              <LinkButton
                icon={<UserPlus />}
                to="/g/$groupId/members"
                params={params}
                search={{ invite: '1' } as never}
              >
                <Trans>Inviter</Trans>
              </LinkButton>
            ) : null}
            {data.viewerCanLeave ? <MoreMenu id={data.id} name={data.name} /> : null}
          </>
        }
      />
      <GroupTabs group={data} isExternal={isExternal} />
    </div>
  );
}

function MoreMenu({ id, name }: { id: string; name: string }) {
  const { t } = useLingui();
  const router = useRouter();
  const leave = useQuickAction<groupHeaderLeaveMutation>(graphql`
    mutation groupHeaderLeaveMutation($input: GroupInput!) {
      groupLeave(input: $input) {
        group {
          id
          viewerCanRead
          viewerCanPost
          viewerCanLeave
          viewerCanSeeMembers
          viewerCanManage
          ...joinActions_group
        }
        userErrors {
          code
          message
          field
        }
      }
    }
  `);

  function leaveSoon() {
    const environment = currentEnvironment();
    showToast({
      message: t`Vous quittez ${name}.`,
      action: { label: t`Annuler`, onPress: () => undefined },
      onExpire: () =>
        void leave({ input: { groupId: id } }).then(async (done) => {
          if (!done) return;
          await refreshGroups(environment);
          if (router.state.location.pathname.startsWith(`/g/${id}`)) await router.navigate({ to: '/' });
        }),
    });
  }

  return (
    <Menu
      label={t`Autres actions sur le groupe`}
      trigger={<IconButton label={t`Autres actions sur le groupe`} icon={<Ellipsis />} />}
      entries={[
        {
          id: 'told',
          label: t`Être prévenu…`,
          icon: <BellRing />,
          onAction: () => askHowTold({ id, name }),
        },
        { id: 'leave', label: t`Quitter le groupe`, icon: <LogOut />, isDanger: true, onAction: leaveSoon },
      ]}
    />
  );
}

import { useState } from 'react';
import { graphql } from 'react-relay/hooks';
import { useLingui } from '@lingui/react/macro';
import type { useMemberActionsRoleMutation } from '../../__generated__/useMemberActionsRoleMutation.graphql.js';
import type { useMemberActionsRemoveMutation } from '../../__generated__/useMemberActionsRemoveMutation.graphql.js';
import type { useMemberActionsBanMutation } from '../../__generated__/useMemberActionsBanMutation.graphql.js';
import type { useMemberActionsUnbanMutation } from '../../__generated__/useMemberActionsUnbanMutation.graphql.js';
import { useQuickAction } from '../../forms/use-action.js';
import { showToast } from '../../ui/toasts.js';
import type { Role } from './role-words.js';

interface Member {
  readonly id: string;
  readonly person: { readonly name: string };
}

/**
 * What managers do to members. Nobody can be put back by a manager alone, so a removal waits the eight seconds of its
 * 'Annuler' before it is sent: until then the row is only hidden.
 */
export function useMemberActions(groupId: string, reload: () => void) {
  const { t } = useLingui();
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set());
  const sendRole = useQuickAction<useMemberActionsRoleMutation>(graphql`
    mutation useMemberActionsRoleMutation($input: GroupMemberRoleChangeInput!) {
      groupMemberRoleChange(input: $input) {
        group {
          id
          viewerCanManage
        }
        userErrors {
          code
          message
          field
        }
      }
    }
  `);
  const sendRemove = useQuickAction<useMemberActionsRemoveMutation>(graphql`
    mutation useMemberActionsRemoveMutation($input: MembershipInput!) {
      groupMemberRemove(input: $input) {
        group {
          id
          memberCount
        }
        userErrors {
          code
          message
          field
        }
      }
    }
  `);
  const sendBan = useQuickAction<useMemberActionsBanMutation>(graphql`
    mutation useMemberActionsBanMutation($input: MembershipInput!) {
      groupMemberBan(input: $input) {
        group {
          id
          memberCount
        }
        userErrors {
          code
          message
          field
        }
      }
    }
  `);
  const sendUnban = useQuickAction<useMemberActionsUnbanMutation>(graphql`
    mutation useMemberActionsUnbanMutation($input: MembershipInput!) {
      groupMemberUnban(input: $input) {
        group {
          id
        }
        userErrors {
          code
          message
          field
        }
      }
    }
  `);
  const input = (member: { readonly id: string }) => ({ input: { groupId, membershipId: member.id } });
  const hide = (id: string) => setHidden((now) => new Set([...now, id]));
  const show = (id: string) => setHidden((now) => new Set([...now].filter((other) => other !== id)));

  async function changeRole(member: Member, role: Role) {
    if (!(await sendRole({ input: { groupId, membershipId: member.id, role } }))) return;
    reload();
    showToast({ message: t`Nouveau rôle enregistré pour ${member.person.name}.` });
  }

  function remove(member: Member) {
    hide(member.id);
    showToast({
      message: t`${member.person.name} ne fait plus partie du groupe.`,
      action: { label: t`Annuler`, onPress: () => show(member.id) },
      onExpire: () => void removeNow(member),
    });
  }

  async function removeNow(member: Member) {
    await sendRemove(input(member));
    show(member.id);
    reload();
  }

  async function ban(member: Member) {
    if (!(await sendBan(input(member)))) return;
    reload();
    showToast({
      message: t`${member.person.name} n’a plus accès au groupe et ne peut plus y revenir.`,
      action: { label: t`Lever l’exclusion`, onPress: () => void sendUnban(input(member)).then(reload) },
    });
  }

  return { hidden, changeRole, remove, ban };
}

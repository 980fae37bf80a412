import { graphql, useFragment, useRelayEnvironment } from 'react-relay/hooks';
import { useRouter } from '@tanstack/react-router';
import type { Environment } from 'relay-runtime';
import { useLingui } from '@lingui/react/macro';
import { Archive, ArchiveRestore, Bell, BellOff, MoreHorizontal } from 'lucide-react';
import type { conversationMenu_conversation$key } from '../../__generated__/conversationMenu_conversation.graphql.js';
import type { conversationMenuMutation } from '../../__generated__/conversationMenuMutation.graphql.js';
import { useQuickAction } from '../../forms/use-action.js';
import { refreshUnreadConversations } from '../../live/arrived-messages.js';
import { forgetVisited } from '../../screen.js';
import { IconButton } from '../../ui/Button.js';
import { Menu } from '../../ui/Menu.js';
import { showToast } from '../../ui/toasts.js';

/** What one wants of a conversation for oneself: nobody else learns of it. */
export function ConversationMenu({ conversation }: { conversation: conversationMenu_conversation$key }) {
  const { t } = useLingui();
  const router = useRouter();
  const environment = useRelayEnvironment() as Environment;
  const { id, state, isMuted, isArchived } = useFragment(
    graphql`
      fragment conversationMenu_conversation on Conversation {
        id
        state
        isMuted
        isArchived
      }
    `,
    conversation,
  );
  const keep = useQuickAction<conversationMenuMutation>(graphql`
    mutation conversationMenuMutation($input: ConversationKeepInput!) {
      conversationKeep(input: $input) {
        conversation {
          id
          isMuted
          isArchived
        }
        userErrors {
          code
          message
          field
        }
      }
    }
  `);

  async function change(input: { muted?: boolean; archived?: boolean }, message: string) {
    if (!(await keep({ input: { conversationId: id, ...input } }))) return;
    showToast({ message });
    refreshUnreadConversations(environment);
    if (input.archived === undefined) return;
    forgetVisited();
    await router.navigate({ to: '/messages', search: {} });
  }

  if (state === 'REQUESTED') return null;
  return (
    <Menu
      label={t`Cette conversation`}
      trigger={<IconButton label={t`Cette conversation`} icon={<MoreHorizontal />} />}
      entries={[
        {
          id: 'mute',
          label: isMuted ? t`Ne plus taire` : t`Taire`,
          note: t`Elle ne compte plus parmi les non lues`,
          icon: isMuted ? <Bell /> : <BellOff />,
          onAction: () =>
            void change({ muted: !isMuted }, isMuted ? t`Conversation rétablie.` : t`Conversation silencieuse.`),
        },
        {
          id: 'archive',
          label: isArchived ? t`Remettre en cours` : t`Ranger`,
          note: t`Pour vous seul, jusqu’au prochain message`,
          icon: isArchived ? <ArchiveRestore /> : <Archive />,
          onAction: () =>
            void change(
              { archived: !isArchived },
              isArchived ? t`Conversation remise en cours.` : t`Conversation rangée.`,
            ),
        },
      ]}
    />
  );
}

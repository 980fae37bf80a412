import { graphql } from 'react-relay/hooks';
import { useLingui } from '@lingui/react/macro';
import type { useAccountActionsSuspendMutation } from '../../__generated__/useAccountActionsSuspendMutation.graphql.js';
import type { useAccountActionsReactivateMutation } from '../../__generated__/useAccountActionsReactivateMutation.graphql.js';
import type { useAccountActionsResetMutation } from '../../__generated__/useAccountActionsResetMutation.graphql.js';
import type { useAccountActionsFactorsMutation } from '../../__generated__/useAccountActionsFactorsMutation.graphql.js';
import type { useAccountActionsEndMutation } from '../../__generated__/useAccountActionsEndMutation.graphql.js';
import { useQuickAction } from '../../forms/use-action.js';
import { showToast } from '../../ui/toasts.js';

interface Account {
  readonly id: string;
  readonly name: string;
}

/** Suspend, reactivate, send a link for a new password. */
export function useAccountActions() {
  const { t } = useLingui();
  const sendSuspend = useQuickAction<useAccountActionsSuspendMutation>(graphql`
    mutation useAccountActionsSuspendMutation($input: AccountInput!) {
      accountSuspend(input: $input) {
        account {
          id
          status
          sessionCount
          viewerCanSuspend
          viewerCanReactivate
          viewerCanSendReset
        }
        userErrors {
          code
          message
          field
        }
      }
    }
  `);
  const sendReactivate = useQuickAction<useAccountActionsReactivateMutation>(graphql`
    mutation useAccountActionsReactivateMutation($input: AccountInput!) {
      accountReactivate(input: $input) {
        account {
          id
          status
          sessionCount
          viewerCanSuspend
          viewerCanReactivate
          viewerCanSendReset
        }
        userErrors {
          code
          message
          field
        }
      }
    }
  `);
  const sendLink = useQuickAction<useAccountActionsResetMutation>(graphql`
    mutation useAccountActionsResetMutation($input: AccountInput!) {
      accountSendReset(input: $input) {
        account {
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
  const sendFactorsLink = useQuickAction<useAccountActionsFactorsMutation>(graphql`
    mutation useAccountActionsFactorsMutation($input: AccountInput!) {
      accountSendFactorsReset(input: $input) {
        account {
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
  const sendEnd = useQuickAction<useAccountActionsEndMutation>(graphql`
    mutation useAccountActionsEndMutation($input: AccountInput!) {
      accountEndSessions(input: $input) {
        account {
          id
          sessionCount
        }
        userErrors {
          code
          message
          field
        }
      }
    }
  `);
  const input = (account: Account) => ({ input: { personId: account.id } });

  async function reactivate(account: Account) {
    if (await sendReactivate(input(account))) showToast({ message: t`${account.name} peut de nouveau se connecter.` });
  }

  async function suspend(account: Account) {
    if (!(await sendSuspend(input(account)))) return;
    showToast({
      message: t`${account.name} : compte suspendu, sessions fermées.`,
      action: { label: t`Annuler`, onPress: () => void reactivate(account) },
    });
  }

  async function sendReset(account: Account) {
    if (await sendLink(input(account))) showToast({ message: t`${account.name} reçoit un lien par courriel.` });
  }

  async function sendFactorsReset(account: Account) {
    if (await sendFactorsLink(input(account)))
      showToast({ message: t`${account.name} reçoit un lien par courriel. Rien ne change avant son usage.` });
  }

  async function endSessions(account: Account) {
    if (await sendEnd(input(account))) showToast({ message: t`${account.name} : sessions fermées.` });
  }

  return { suspend, reactivate, sendReset, sendFactorsReset, endSessions };
}

import { graphql } from 'react-relay/hooks';
import type { useAccountsActsSuspendMutation } from '../../__generated__/useAccountsActsSuspendMutation.graphql.js';
import type { useAccountsActsReactivateMutation } from '../../__generated__/useAccountsActsReactivateMutation.graphql.js';
import type { useAccountsActsSendResetMutation } from '../../__generated__/useAccountsActsSendResetMutation.graphql.js';
import type { BulkAct } from '../../forms/run-in-batches.js';
import { useQuickAction } from '../../forms/use-action.js';

/** The acts on many accounts; each answers who was refused, and why. */
export function useAccountsActs(): Record<'suspend' | 'reactivate' | 'sendReset', BulkAct> {
  const suspend = useQuickAction<useAccountsActsSuspendMutation>(graphql`
    mutation useAccountsActsSuspendMutation($input: AccountsInput!) {
      accountsSuspend(input: $input) {
        doneIds
        refusals {
          id
          message
        }
        userErrors {
          code
          message
          field
        }
      }
    }
  `);
  const reactivate = useQuickAction<useAccountsActsReactivateMutation>(graphql`
    mutation useAccountsActsReactivateMutation($input: AccountsInput!) {
      accountsReactivate(input: $input) {
        doneIds
        refusals {
          id
          message
        }
        userErrors {
          code
          message
          field
        }
      }
    }
  `);
  const sendReset = useQuickAction<useAccountsActsSendResetMutation>(graphql`
    mutation useAccountsActsSendResetMutation($input: AccountsInput!) {
      accountsSendReset(input: $input) {
        doneIds
        refusals {
          id
          message
        }
        userErrors {
          code
          message
          field
        }
      }
    }
  `);
  const input = (personIds: string[]) => ({ input: { personIds } });
  return {
    suspend: async (ids) => (await suspend(input(ids)))?.accountsSuspend ?? null,
    reactivate: async (ids) => (await reactivate(input(ids)))?.accountsReactivate ?? null,
    sendReset: async (ids) => (await sendReset(input(ids)))?.accountsSendReset ?? null,
  };
}

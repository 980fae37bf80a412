import { graphql } from 'react-relay/hooks';
import { useLingui } from '@lingui/react/macro';
import type { useWideningActsAgreeMutation } from '../__generated__/useWideningActsAgreeMutation.graphql.js';
import type { useWideningActsApproveMutation } from '../__generated__/useWideningActsApproveMutation.graphql.js';
import type { useWideningActsCancelMutation } from '../__generated__/useWideningActsCancelMutation.graphql.js';
import type { useWideningActsObjectMutation } from '../__generated__/useWideningActsObjectMutation.graphql.js';
import { useQuickAction } from '../forms/use-action.js';
import { showToast } from '../ui/toasts.js';

/** What members and managers answer to a proposal; the group shows it as it is afterwards. */
export function useWideningActs(wideningId: string) {
  const { t } = useLingui();
  const agree = useQuickAction<useWideningActsAgreeMutation>(graphql`
    mutation useWideningActsAgreeMutation($input: GroupWideningInput!) {
      groupWideningAgree(input: $input) {
        group {
          ...wideningNotice_group
        }
        userErrors {
          code
          message
          field
        }
      }
    }
  `);
  const object = useQuickAction<useWideningActsObjectMutation>(graphql`
    mutation useWideningActsObjectMutation($input: GroupWideningObjectInput!) {
      groupWideningObject(input: $input) {
        group {
          ...wideningNotice_group
        }
        userErrors {
          code
          message
          field
        }
      }
    }
  `);
  const cancel = useQuickAction<useWideningActsCancelMutation>(graphql`
    mutation useWideningActsCancelMutation($input: GroupWideningInput!) {
      groupWideningCancel(input: $input) {
        group {
          ...wideningNotice_group
        }
        userErrors {
          code
          message
          field
        }
      }
    }
  `);
  const approve = useQuickAction<useWideningActsApproveMutation>(graphql`
    mutation useWideningActsApproveMutation($input: GroupWideningInput!) {
      groupWideningApprove(input: $input) {
        group {
          ...wideningNotice_group
        }
        userErrors {
          code
          message
          field
        }
      }
    }
  `);
  const input = { wideningId };
  const say = (done: object | null, message: string) => {
    if (done) showToast({ message });
    return done !== null;
  };
  return {
    agree: async () => say(await agree({ input }), t`C’est noté : vous figurerez dans la liste des membres.`),
    object: async (reason: string) =>
      say(await object({ input: { ...input, reason } }), t`Votre opposition est transmise aux responsables.`),
    cancel: async () => say(await cancel({ input }), t`La proposition est annulée : rien ne change.`),
    approve: async () => say(await approve({ input }), t`Confirmé : elle prendra effet à sa date.`),
  };
}

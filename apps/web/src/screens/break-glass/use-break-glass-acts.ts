import { graphql } from 'react-relay/hooks';
import { useLingui } from '@lingui/react/macro';
import type { useBreakGlassActsDecideMutation } from '../../__generated__/useBreakGlassActsDecideMutation.graphql.js';
import type { useBreakGlassActsEndMutation } from '../../__generated__/useBreakGlassActsEndMutation.graphql.js';
import { useQuickAction } from '../../forms/use-action.js';
import { showToast } from '../../ui/toasts.js';

/** Approving, refusing and ending one request for break-glass. */
export function useBreakGlassActs(breakGlassId: string) {
  const { t } = useLingui();
  const decide = useQuickAction<useBreakGlassActsDecideMutation>(graphql`
    mutation useBreakGlassActsDecideMutation($input: BreakGlassDecideInput!) {
      breakGlassDecide(input: $input) {
        breakGlass {
          ...requestLine_request
        }
        userErrors {
          code
          message
          field
        }
      }
    }
  `);
  const end = useQuickAction<useBreakGlassActsEndMutation>(graphql`
    mutation useBreakGlassActsEndMutation($input: BreakGlassInput!) {
      breakGlassEnd(input: $input) {
        breakGlass {
          ...requestLine_request
        }
        userErrors {
          code
          message
          field
        }
      }
    }
  `);
  return {
    decide: async (isApproved: boolean) => {
      if (!(await decide({ input: { breakGlassId, isApproved } }))) return;
      showToast({
        message: isApproved
          ? t`Accès ouvert. Les responsables des groupes sont prévenus.`
          : t`Demande refusée. Rien n’est ouvert.`,
      });
    },
    end: async () => {
      if (await end({ input: { breakGlassId } })) showToast({ message: t`Accès refermé.` });
    },
  };
}

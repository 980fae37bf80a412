import { graphql } from 'relay-runtime';
import type { useHidingActsAdviceMutation } from '../__generated__/useHidingActsAdviceMutation.graphql.js';
import type { useHidingActsAppealMutation } from '../__generated__/useHidingActsAppealMutation.graphql.js';
import type { useHidingActsLiftMutation } from '../__generated__/useHidingActsLiftMutation.graphql.js';
import type { useHidingActsUpholdMutation } from '../__generated__/useHidingActsUpholdMutation.graphql.js';
import { useQuickAction } from '../forms/use-action.js';

/** What an author, and those who decide, can do about a hiding; each resolves with null when the server refused, which was then said. */
export function useHidingActs(hidingId: string) {
  const appeal = useQuickAction<useHidingActsAppealMutation>(graphql`
    mutation useHidingActsAppealMutation($input: AppealInput!) {
      appealMake(input: $input) {
        hiding {
          ...hidingPanel_hiding
        }
        userErrors {
          code
          message
          field
        }
      }
    }
  `);
  const askAdvice = useQuickAction<useHidingActsAdviceMutation>(graphql`
    mutation useHidingActsAdviceMutation($input: HidingInput!) {
      adviceAsk(input: $input) {
        hiding {
          ...hidingPanel_hiding
        }
        userErrors {
          code
          message
          field
        }
      }
    }
  `);
  const uphold = useQuickAction<useHidingActsUpholdMutation>(graphql`
    mutation useHidingActsUpholdMutation($input: AppealInput!) {
      appealUphold(input: $input) {
        hiding {
          ...hidingPanel_hiding
        }
        userErrors {
          code
          message
          field
        }
      }
    }
  `);
  const lift = useQuickAction<useHidingActsLiftMutation>(graphql`
    mutation useHidingActsLiftMutation($input: AppealLiftInput!) {
      appealLift(input: $input) {
        hiding {
          ...hidingPanel_hiding
          message {
            __typename
            ... on Post {
              id
              hiddenAt
            }
            ... on Comment {
              id
              hiddenAt
            }
          }
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
    appeal: (words: string) => appeal({ input: { hidingId, words } }),
    askAdvice: () => askAdvice({ input: { hidingId } }),
    uphold: (words: string) => uphold({ input: { hidingId, words } }),
    lift: (words: string) => lift({ input: { hidingId, words } }),
  };
}

import { graphql } from 'react-relay/hooks';
import { useRelayEnvironment } from 'react-relay/hooks';
import { fetchQuery } from 'relay-runtime';
import { useLingui } from '@lingui/react/macro';
import type { useElectionActsAnswerMutation } from '../__generated__/useElectionActsAnswerMutation.graphql.js';
import type { useElectionActsCallMutation } from '../__generated__/useElectionActsCallMutation.graphql.js';
import type { useElectionActsQuery } from '../__generated__/useElectionActsQuery.graphql.js';
import type { useElectionActsStandMutation } from '../__generated__/useElectionActsStandMutation.graphql.js';
import type { useElectionActsVoteMutation } from '../__generated__/useElectionActsVoteMutation.graphql.js';
import { useQuickAction } from '../forms/use-action.js';
import { showToast } from '../ui/toasts.js';

/** Asking for an election in a group, and taking part in it. */
export function useElectionActs(groupId: string, electionId: string) {
  const { t } = useLingui();
  const environment = useRelayEnvironment();
  const call = useQuickAction<useElectionActsCallMutation>(graphql`
    mutation useElectionActsCallMutation($input: ElectionCallInput!) {
      electionCall(input: $input) {
        calledGroupId
        userErrors {
          code
          message
          field
        }
      }
    }
  `);
  const stand = useQuickAction<useElectionActsStandMutation>(graphql`
    mutation useElectionActsStandMutation($input: ElectionStandInput!) {
      electionStand(input: $input) {
        group {
          ...electionNotice_group
        }
        userErrors {
          code
          message
          field
        }
      }
    }
  `);
  const answer = useQuickAction<useElectionActsAnswerMutation>(graphql`
    mutation useElectionActsAnswerMutation($input: ElectionAnswerInput!) {
      electionAnswer(input: $input) {
        group {
          ...electionNotice_group
        }
        userErrors {
          code
          message
          field
        }
      }
    }
  `);
  const vote = useQuickAction<useElectionActsVoteMutation>(graphql`
    mutation useElectionActsVoteMutation($input: ElectionVoteInput!) {
      electionVote(input: $input) {
        group {
          ...electionNotice_group
        }
        userErrors {
          code
          message
          field
        }
      }
    }
  `);

  async function look(): Promise<void> {
    await fetchQuery<useElectionActsQuery>(
      environment,
      graphql`
        query useElectionActsQuery($id: ID!) {
          group(id: $id) {
            ...electionNotice_group
          }
        }
      `,
      { id: groupId },
    ).toPromise();
  }

  return {
    call: async () => {
      if (!(await call({ input: { groupId } }))) return;
      await look();
      showToast({ message: t`Les salariés du groupe sont prévenus. Ils ont une semaine.` });
    },
    stand: async (personId: string | null): Promise<boolean> => {
      const done = await stand({ input: { electionId, personId } });
      if (done && personId) showToast({ message: t`La personne est prévenue : elle seule décide.` });
      return Boolean(done);
    },
    answer: (isAccepted: boolean) => answer({ input: { electionId, isAccepted } }),
    vote: async (personId: string) => {
      if (await vote({ input: { electionId, personId } }))
        showToast({ message: t`Votre voix est comptée. Vous pouvez la changer jusqu’à la date.` });
    },
  };
}

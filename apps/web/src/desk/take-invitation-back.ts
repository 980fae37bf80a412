import { graphql } from 'relay-runtime';
import type { Environment } from 'relay-runtime';
import { t } from '@lingui/core/macro';
import type { takeInvitationBackGroupMutation } from '../__generated__/takeInvitationBackGroupMutation.graphql.js';
import type { takeInvitationBackMutation } from '../__generated__/takeInvitationBackMutation.graphql.js';
import { mutate } from '../relay/mutate.js';
import { showError, showToast } from '../ui/toasts.js';

interface Returned {
  readonly invitationId: string;
  /** Null: to an account alone */
  readonly groupId: string | null;
}
type Refusals = readonly { readonly message: string }[];

/** An invitation that did not arrive is over; false when the server refused. */
export async function takeInvitationBack(environment: Environment, invitation: Returned): Promise<boolean> {
  try {
    const [refusal] = await refusalsOf(environment, invitation);
    if (refusal) {
      showError(refusal.message);
      return false;
    }
    showToast({ message: t`Invitation retirée.` });
    return true;
  } catch {
    showError(t`Cela n’a pas pu être fait. Réessayez.`);
    return false;
  }
}

async function refusalsOf(environment: Environment, { invitationId, groupId }: Returned): Promise<Refusals> {
  if (groupId === null) {
    const { employeeInvitationWithdraw } = await mutate<takeInvitationBackMutation>(environment, {
      mutation: graphql`
        mutation takeInvitationBackMutation($input: EmployeeInvitationInput!) {
          employeeInvitationWithdraw(input: $input) {
            withdrawnInvitationId
            userErrors {
              code
              message
            }
          }
        }
      `,
      variables: { input: { invitationId } },
    });
    return employeeInvitationWithdraw.userErrors;
  }
  const { groupMailInvitationWithdraw } = await mutate<takeInvitationBackGroupMutation>(environment, {
    mutation: graphql`
      mutation takeInvitationBackGroupMutation($input: GroupMailInvitationInput!) {
        groupMailInvitationWithdraw(input: $input) {
          group {
            id
          }
          userErrors {
            code
            message
          }
        }
      }
    `,
    variables: { input: { invitationId, groupId } },
  });
  return groupMailInvitationWithdraw.userErrors;
}

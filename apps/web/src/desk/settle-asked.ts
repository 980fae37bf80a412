import { graphql } from 'relay-runtime';
import type { Environment } from 'relay-runtime';
import { t } from '@lingui/core/macro';
import type { settleAskedMutation } from '../__generated__/settleAskedMutation.graphql.js';
import type { settleAskedTakeUpMutation } from '../__generated__/settleAskedTakeUpMutation.graphql.js';
import { mutate } from '../relay/mutate.js';
import { showError, showToast } from '../ui/toasts.js';
import { removeTask } from './acts.js';

interface Asked {
  readonly notificationId: string;
  readonly onUndone: () => void;
}

/** A question is answered otherwise, or becomes something that I have to do; false when the server refused. */
export async function settleAsked(environment: Environment, how: 'DONE' | 'TASK', asked: Asked): Promise<boolean> {
  const { notificationId } = asked;
  const mark = (as: 'DONE' | 'NOT_DONE') =>
    mutate<settleAskedMutation>(environment, {
      mutation: graphql`
        mutation settleAskedMutation($input: NotificationMarkInput!) {
          notificationMark(input: $input) {
            notification {
              id
              isDone
            }
            userErrors {
              code
            }
          }
        }
      `,
      variables: { input: { notificationId, mark: as } },
    });
  try {
    let taskId: string | null = null;
    if (how === 'DONE') await mark('DONE');
    else if (!(taskId = await taken(environment, notificationId))) return false;
    showToast({
      message: taskId ? t`C’est dans vos choses à faire.` : t`C’est traité.`,
      action: {
        label: t`Annuler`,
        onPress: () => {
          void Promise.all([mark('NOT_DONE'), taskId ? removeTask(environment, taskId) : null]).then(asked.onUndone);
        },
      },
    });
    return true;
  } catch {
    showError(t`Cela n’a pas pu être fait. Réessayez.`);
    return false;
  }
}

/** The task that it became; null, and a sentence, where the server refused. */
async function taken(environment: Environment, notificationId: string): Promise<string | null> {
  const { notificationsTakeUp } = await mutate<settleAskedTakeUpMutation>(environment, {
    mutation: graphql`
      mutation settleAskedTakeUpMutation($input: NotificationsTakeUpInput!) {
        notificationsTakeUp(input: $input) {
          tasks {
            id
          }
          refusals {
            id
            message
          }
          userErrors {
            code
          }
        }
      }
    `,
    variables: { input: { notificationIds: [notificationId] } },
  });
  const refusal = notificationsTakeUp.refusals?.[0];
  if (refusal) showError(refusal.message);
  return notificationsTakeUp.tasks?.[0]?.id ?? null;
}

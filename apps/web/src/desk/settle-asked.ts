import { graphql } from 'relay-runtime';
import type { Environment } from 'relay-runtime';
import { t } from '@lingui/core/macro';
import type { settleAskedMutation } from '../__generated__/settleAskedMutation.graphql.js';
import { mutate } from '../relay/mutate.js';
import { showError, showToast } from '../ui/toasts.js';
import { addTask, removeTask } from './acts.js';

interface Asked {
  readonly notificationId: string;
  readonly messageId: string;
  readonly onUndone: () => void;
}

/** A question is answered otherwise, or becomes something that I have to do; false when the server refused. */
export async function settleAsked(environment: Environment, how: 'DONE' | 'TASK', asked: Asked): Promise<boolean> {
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
      variables: { input: { notificationId: asked.notificationId, mark: as } },
    });
  try {
    const taskId = how === 'TASK' ? await addTask(environment, asked.messageId) : null;
    await mark('DONE');
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

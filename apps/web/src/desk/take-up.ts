import type { Environment } from 'relay-runtime';
import { t } from '@lingui/core/macro';
import { showError, showToast } from '../ui/toasts.js';
import { addTask, removeTask } from './acts.js';

/** A post or a comment becomes something that I have to do; it can be taken back at once. */
export async function takeUp(environment: Environment, messageId: string): Promise<void> {
  try {
    const taskId = await addTask(environment, messageId);
    showToast({
      message: t`C’est dans vos choses à faire.`,
      action: {
        label: t`Annuler`,
        onPress: () => void removeTask(environment, taskId).catch(() => undefined),
      },
    });
  } catch (error) {
    showError((error as Error).message || t`Cela n’a pas pu être fait. Réessayez.`);
  }
}

import { graphql } from 'relay-runtime';
import { useRelayEnvironment } from 'react-relay/hooks';
import type { Environment } from 'relay-runtime';
import { useLingui } from '@lingui/react/macro';
import type { useTaskActsChangeMutation } from '../../__generated__/useTaskActsChangeMutation.graphql.js';
import { removeTask } from '../../desk/acts.js';
import { useQuickAction, useUnexpected } from '../../forms/use-action.js';
import { forgetVisited } from '../../screen.js';
import { showToast } from '../../ui/toasts.js';

interface Task {
  readonly id: string;
  readonly snoozedUntil?: string | null;
  readonly doneAt?: string | null;
}
interface Moves {
  onGone: (id: string) => void;
  onBack: (id: string) => void;
}

/** What can be done about a thing that I owe; each act can be taken back at once. */
export function useTaskActs(task: Task, { onGone, onBack }: Moves) {
  const { t } = useLingui();
  const environment = useRelayEnvironment() as Environment;
  const sayUnexpected = useUnexpected();
  const change = useQuickAction<useTaskActsChangeMutation>(graphql`
    mutation useTaskActsChangeMutation($input: TaskChangeInput!) {
      taskChange(input: $input) {
        task {
          id
          note
          dueOn
          isOverdue
          snoozedUntil
          hasComeBack
          doneAt
        }
        userErrors {
          code
          message
          field
        }
      }
    }
  `);
  const { id } = task;
  const was = { isDone: Boolean(task.doneAt), snoozedUntil: task.snoozedUntil ?? null };

  async function leave(to: object, message: string) {
    onGone(id);
    if (!(await change({ input: { taskId: id, ...to } }))) return onBack(id);
    forgetVisited();
    const back = was.isDone ? { isDone: true } : { isDone: false, snoozedUntil: was.snoozedUntil };
    showToast({
      message,
      action: {
        label: t`Annuler`,
        onPress: () => void change({ input: { taskId: id, ...back } }).then((done) => done && onBack(id)),
      },
    });
  }

  return {
    move: (isDone: boolean) => leave({ isDone }, isDone ? t`C’est fait.` : t`Remis à faire.`),
    snooze: (until: Date | null) =>
      leave({ snoozedUntil: until?.toISOString() ?? null }, until ? t`Cela reviendra à son heure.` : t`Remis à faire.`),
    keep: async (note: string, dueOn: string) =>
      Boolean(await change({ input: { taskId: id, note: note || null, dueOn: dueOn || null } })),
    async remove() {
      onGone(id);
      try {
        await removeTask(environment, id);
        forgetVisited();
        showToast({ message: t`Retiré de vos choses à faire.` });
      } catch (error) {
        onBack(id);
        sayUnexpected(error);
      }
    },
  };
}

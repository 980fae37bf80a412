import { graphql } from 'relay-runtime';
import { useRelayEnvironment } from 'react-relay/hooks';
import type { Environment } from 'relay-runtime';
import { useLingui } from '@lingui/react/macro';
import type { useTaskActsChangeMutation } from '../../__generated__/useTaskActsChangeMutation.graphql.js';
import type { useTaskActsMoveMutation } from '../../__generated__/useTaskActsMoveMutation.graphql.js';
import { removeTask } from '../../desk/acts.js';
import type { Mailbox } from '../../desk/use-mailbox.js';
import { useQuickAction, useUnexpected } from '../../forms/use-action.js';
import { forgetVisited } from '../../screen.js';
import { showError, showToast } from '../../ui/toasts.js';

/** What became of it so far: to where it goes back. */
export interface TaskLine {
  readonly id: string;
  readonly snoozedUntil?: string | null;
  readonly doneAt?: string | null;
}
type To = { isDone: boolean; snoozedUntil?: string | null } | { snoozedUntil: string | null };

/** What can be done about what I owe, one thing or many; each act can be taken back at once. */
export function useTaskActs(mailbox: Mailbox) {
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
        }
        userErrors {
          code
          message
          field
        }
      }
    }
  `);
  const put = useQuickAction<useTaskActsMoveMutation>(graphql`
    mutation useTaskActsMoveMutation($input: TasksChangeInput!) {
      tasksChange(input: $input) {
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

  async function leave(lines: readonly TaskLine[], to: To, message: string) {
    const ids = lines.map(({ id }) => id);
    mailbox.leave(ids);
    const outcome = (await put({ input: { taskIds: ids, ...to } }))?.tasksChange;
    const done = new Set(outcome?.doneIds ?? []);
    mailbox.comeBack(ids.filter((id) => !done.has(id)));
    if (outcome?.refusals?.[0]) showError(outcome.refusals[0].message);
    if (done.size === 0) return;
    forgetVisited();
    const moved = lines.filter(({ id }) => done.has(id));
    showToast({ message, action: { label: t`Annuler`, onPress: () => void goBack(moved) } });
  }

  async function goBack(lines: readonly TaskLine[]) {
    for (const { id, doneAt, snoozedUntil } of lines) {
      const was: To = doneAt ? { isDone: true } : { isDone: false, snoozedUntil: snoozedUntil ?? null };
      if (await put({ input: { taskIds: [id], ...was } })) mailbox.comeBack([id]);
    }
    forgetVisited();
  }

  return {
    move: (lines: readonly TaskLine[], isDone: boolean) =>
      leave(lines, { isDone }, isDone ? t`C’est fait.` : t`Remis à faire.`),
    snooze: (lines: readonly TaskLine[], until: Date | null) =>
      leave(
        lines,
        { snoozedUntil: until?.toISOString() ?? null },
        until ? t`Cela reviendra à son heure.` : t`Remis à faire.`,
      ),
    keep: async (taskId: string, note: string, dueOn: string) =>
      Boolean(await change({ input: { taskId, note: note || null, dueOn: dueOn || null } })),
    async remove(id: string) {
      mailbox.leave([id]);
      try {
        await removeTask(environment, id);
        forgetVisited();
        showToast({ message: t`Retiré de vos choses à faire.` });
      } catch (error) {
        mailbox.comeBack([id]);
        sayUnexpected(error);
      }
    },
  };
}

import { graphql } from 'relay-runtime';
import { useRelayEnvironment } from 'react-relay/hooks';
import type { Environment } from 'relay-runtime';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type { NotificationMark, useInboxActsPutMutation } from '../../__generated__/useInboxActsPutMutation.graphql.js';
import type { useInboxActsTakeUpMutation } from '../../__generated__/useInboxActsTakeUpMutation.graphql.js';
import { removeTask } from '../../desk/acts.js';
import type { Mailbox } from '../../desk/use-mailbox.js';
import { useQuickAction } from '../../forms/use-action.js';
import { forgetVisited } from '../../screen.js';
import { showError, showToast } from '../../ui/toasts.js';

/** What became of it so far: to where it goes back. */
export interface InboxLine {
  readonly id: string;
  readonly isDone: boolean;
  readonly snoozedUntil?: string | null;
}

/** What becomes of what I was told, of one line or of many; each act can be taken back at once. */
export function useInboxActs(mailbox: Mailbox) {
  const { t } = useLingui();
  const environment = useRelayEnvironment() as Environment;
  const put = useQuickAction<useInboxActsPutMutation>(graphql`
    mutation useInboxActsPutMutation($input: NotificationsPutInput!) {
      notificationsPut(input: $input) {
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
  const takeUp = useQuickAction<useInboxActsTakeUpMutation>(graphql`
    mutation useInboxActsTakeUpMutation($input: NotificationsTakeUpInput!) {
      notificationsTakeUp(input: $input) {
        doneIds
        tasks {
          id
        }
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
  interface Outcome {
    readonly doneIds: readonly string[] | null | undefined;
    readonly refusals: readonly { readonly message: string }[] | null | undefined;
  }

  /** They leave at once; those that were refused come back, with the reason. Gives those with which it was done. */
  async function leave<O extends Outcome>(lines: readonly InboxLine[], act: () => Promise<O | undefined>) {
    const ids = lines.map(({ id }) => id);
    mailbox.leave(ids);
    const outcome = await act();
    const done = new Set(outcome?.doneIds ?? []);
    mailbox.comeBack(ids.filter((id) => !done.has(id)));
    if (outcome?.refusals?.[0]) showError(outcome.refusals[0].message);
    if (done.size > 0) forgetVisited();
    return { outcome, done: lines.filter(({ id }) => done.has(id)) };
  }

  async function goBack(lines: readonly InboxLine[]) {
    for (const { id, isDone, snoozedUntil } of lines) {
      const mark: NotificationMark = isDone ? 'DONE' : snoozedUntil ? 'LATER' : 'NOT_DONE';
      const was = { notificationIds: [id], mark, until: mark === 'LATER' ? snoozedUntil : null };
      if (await put({ input: was })) mailbox.comeBack([id]);
    }
    forgetVisited();
  }

  async function move(lines: readonly InboxLine[], mark: NotificationMark, until: Date | null, message: string) {
    const { done } = await leave(lines, async () => {
      const notificationIds = lines.map(({ id }) => id);
      return (await put({ input: { notificationIds, mark, until: until?.toISOString() ?? null } }))?.notificationsPut;
    });
    if (done.length > 0) showToast({ message, action: { label: t`Annuler`, onPress: () => void goBack(done) } });
  }

  return {
    finish: (lines: readonly InboxLine[]) =>
      move(
        lines,
        'DONE',
        null,
        t`${plural(lines.length, { one: 'C’est traité.', other: '# notifications traitées.' })}`,
      ),
    reopen: (lines: readonly InboxLine[]) => move(lines, 'NOT_DONE', null, t`Remis à voir.`),
    snooze: (lines: readonly InboxLine[], until: Date | null) =>
      until
        ? move(lines, 'LATER', until, t`Cela reviendra à son heure.`)
        : move(lines, 'NOT_DONE', null, t`Remis à voir.`),
    async takeUp(lines: readonly InboxLine[]) {
      const { outcome, done } = await leave(
        lines,
        async () => (await takeUp({ input: { notificationIds: lines.map(({ id }) => id) } }))?.notificationsTakeUp,
      );
      if (done.length === 0) return;
      const tasks = outcome?.tasks ?? [];
      showToast({
        message: t`${plural(tasks.length, { one: 'C’est dans vos choses à faire.', other: '# lignes sont dans vos choses à faire.' })}`,
        action: {
          label: t`Annuler`,
          onPress: () => {
            for (const { id } of tasks) void removeTask(environment, id).catch(() => undefined);
            void goBack(done);
          },
        },
      });
    },
  };
}

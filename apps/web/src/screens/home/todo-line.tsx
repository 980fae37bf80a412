import { useState } from 'react';
import { graphql, useFragment, useRelayEnvironment } from 'react-relay/hooks';
import { useLingui } from '@lingui/react/macro';
import { CircleDot, Clock, DoorOpen, ListPlus, Mail, MessageCircleQuestion, ShieldCheck, Users } from 'lucide-react';
import type { Environment } from 'relay-runtime';
import type { todoLine_item$data, todoLine_item$key } from '../../__generated__/todoLine_item.graphql.js';
import { Button, LinkButton } from '../../ui/Button.js';
import { RelativeTime } from '../../ui/RelativeTime.js';
import { SheetItem } from '../../ui/Sheet.js';
import styles from './home.module.css';
import { useTodoWords } from './todo-words.js';

type Item = todoLine_item$data;
const DUTIES = /^(REPORTS|ADVICE|BREAK_GLASS|ELECTION)$/;

/** One thing that waits for me, with what is to be done about it. */
export function TodoLine({ item, onChange }: { item: todoLine_item$key; onChange: () => void }) {
  const { t } = useLingui();
  const environment = useRelayEnvironment() as Environment;
  const data = useFragment(
    graphql`
      fragment todoLine_item on TodoItem {
        kind
        count
        at
        conversationId
        notificationId
        invitationId
        address
        group {
          id
          name
          viewerCanManage
        }
        person {
          name
          title
          company
          personId
        }
        message {
          id
          body
          thread {
            id
            title
          }
        }
      }
    `,
    item,
  );
  const [isGone, setGone] = useState(false);
  const { title, note, label, link } = useTodoWords()(data);
  if (isGone) return null;

  /** The acts of a question are fetched when one is asked for. */
  async function settle(how: 'DONE' | 'TASK') {
    const { settleAsked } = await import('../../desk/settle-asked.js');
    setGone(true);
    const settled = await settleAsked(environment, how, {
      notificationId: data.notificationId!,
      onUndone: () => setGone(false),
    });
    if (!settled) return setGone(false);
    onChange();
  }

  /** The same. */
  async function takeBack() {
    const { takeInvitationBack } = await import('../../desk/take-invitation-back.js');
    setGone(true);
    const { invitationId, group } = data;
    if (await takeInvitationBack(environment, { invitationId: invitationId!, groupId: group?.id ?? null })) onChange();
    else setGone(false);
  }

  return (
    <SheetItem
      actions={
        <>
          {data.message && data.notificationId ? (
            <>
              <Button size="s" icon={<ListPlus />} onPress={() => void settle('TASK')}>
                {t`Plus tard`}
              </Button>
              <Button size="s" onPress={() => void settle('DONE')}>{t`Traité`}</Button>
            </>
          ) : null}
          {data.invitationId && data.group?.viewerCanManage !== false ? (
            <Button size="s" onPress={() => void takeBack()}>{t`Retirer`}</Button>
          ) : null}
          {link ? (
            <LinkButton size="s" {...(link as { to: string })}>
              {label}
            </LinkButton>
          ) : null}
        </>
      }
    >
      <div className={styles.todo}>
        <TodoIcon kind={data.kind} />
        <div>
          <p className={styles.todoTitle}>{title}</p>
          {note || data.kind === 'ASKED' ? (
            <p className={styles.todoNote}>
              {note}
              {data.kind === 'ASKED' && data.at ? (
                <>
                  {' · '}
                  <RelativeTime at={data.at} />
                </>
              ) : null}
            </p>
          ) : null}
        </div>
      </div>
    </SheetItem>
  );
}

function TodoIcon({ kind }: { kind: Item['kind'] }) {
  const Icon =
    kind === 'ASKED'
      ? MessageCircleQuestion
      : DUTIES.test(kind)
        ? ShieldCheck
        : kind.startsWith('WIDENING')
          ? DoorOpen
          : kind.startsWith('EXTERNAL')
            ? Clock
            : kind === 'TASKS_DUE'
              ? CircleDot
              : /MAIL|MESSAGE|INVITATION/.test(kind)
                ? Mail
                : Users;
  return <Icon aria-hidden="true" />;
}

import { useState } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { MailOpen, UserPlus, Users } from 'lucide-react';
import type { todoList_viewer$data, todoList_viewer$key } from '../../__generated__/todoList_viewer.graphql.js';
import { LinkButton } from '../../ui/Button.js';
import { Sheet, SheetHeader, SheetItem, SheetList } from '../../ui/Sheet.js';
import { GrowthLine } from './growth-line.js';
import styles from './home.module.css';

type Item = todoList_viewer$data['todo'][number];

/** What waits for me: requests to decide, invitations to answer. Nothing stands here when nothing waits. */
export function TodoList({ viewer }: { viewer: todoList_viewer$key }) {
  const { t } = useLingui();
  const [seen, setSeen] = useState<ReadonlySet<string>>(new Set());
  const { todo, audienceGrowths } = useFragment(
    graphql`
      fragment todoList_viewer on Viewer {
        todo {
          kind
          count
          group {
            id
            name
          }
          person {
            name
            title
            personId
          }
        }
        audienceGrowths {
          id
          ...growthLine_growth
        }
      }
    `,
    viewer,
  );
  const growths = audienceGrowths.filter(({ id }) => !seen.has(id));
  if (todo.length + growths.length === 0) return null;
  return (
    <Sheet aria-labelledby="todo-title">
      <SheetHeader id="todo-title" title={t`À traiter`} count={todo.length + growths.length} />
      <SheetList>
        {todo.map((item) => (
          <TodoLine key={`${item.kind} ${item.group?.id} ${item.person?.personId}`} item={item} />
        ))}
        {growths.map((growth) => (
          <GrowthLine key={growth.id} growth={growth} onSeen={(id) => setSeen(new Set([...seen, id]))} />
        ))}
      </SheetList>
    </Sheet>
  );
}

function TodoLine({ item: { kind, count, group, person } }: { item: Item }) {
  if (kind === 'JOIN_REQUESTS' && group) {
    return (
      <SheetItem
        actions={
          <LinkButton
            size="s"
            to="/g/$groupId/members"
            params={{ groupId: group.id }}
            search={{ tab: 'requests' } as never}
          >
            <Trans>Examiner</Trans>
          </LinkButton>
        }
      >
        <div className={styles.todo}>
          <UserPlus aria-hidden="true" />
          <div>
            <p className={styles.todoTitle}>
              <Plural
                value={count}
                one={`# demande pour rejoindre ${group.name}`}
                other={`# demandes pour rejoindre ${group.name}`}
              />
            </p>
            {person ? (
              <p className={styles.todoNote}>{count > 1 ? <Trans>{person.name} et d’autres</Trans> : person.name}</p>
            ) : null}
          </div>
        </div>
      </SheetItem>
    );
  }
  if (kind === 'GROUP_INVITATION' && group) {
    return (
      <SheetItem
        actions={
          <LinkButton size="s" to="/g/$groupId" params={{ groupId: group.id }}>
            <Trans>Répondre</Trans>
          </LinkButton>
        }
      >
        <div className={styles.todo}>
          <MailOpen aria-hidden="true" />
          <div>
            <p className={styles.todoTitle}>
              <Trans>Invitation à rejoindre {group.name}</Trans>
            </p>
            {person ? (
              <p className={styles.todoNote}>
                <Trans>De {person.name}</Trans>
              </p>
            ) : null}
          </div>
        </div>
      </SheetItem>
    );
  }
  if (!person) return null;
  const words = (
    <div className={styles.todo}>
      <Users aria-hidden="true" />
      <div>
        <p className={styles.todoTitle}>
          <Trans>{person.name} vous demande en contact</Trans>
        </p>
        {person.title ? <p className={styles.todoNote}>{person.title}</p> : null}
      </div>
    </div>
  );
  return (
    <SheetItem
      actions={
        person.personId ? (
          <LinkButton size="s" to="/people/$personId" params={{ personId: person.personId }}>
            <Trans>Répondre</Trans>
          </LinkButton>
        ) : null
      }
    >
      {words}
    </SheetItem>
  );
}

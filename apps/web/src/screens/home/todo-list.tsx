import { useState } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { DoorOpen, Flag, MailOpen, UserPlus, Users } from 'lucide-react';
import type { todoList_viewer$data, todoList_viewer$key } from '../../__generated__/todoList_viewer.graphql.js';
import { HidingNews } from '../../moderation/hiding-news.js';
import { LinkButton } from '../../ui/Button.js';
import { Sheet, SheetHeader, SheetItem, SheetList } from '../../ui/Sheet.js';
import { GrowthLine } from './growth-line.js';
import { NoticeLine } from './notice-line.js';
import styles from './home.module.css';

type Item = todoList_viewer$data['todo'][number];

/** What waits for me: requests to decide, invitations to answer. Nothing stands here when nothing waits. */
export function TodoList({ viewer }: { viewer: todoList_viewer$key }) {
  const { t } = useLingui();
  const [seen, setSeen] = useState<ReadonlySet<string>>(new Set());
  const { todo, groups, audienceGrowths, notices, moderationCount, hidingNews } = useFragment(
    graphql`
      fragment todoList_viewer on Viewer {
        groups(first: 100) {
          edges {
            node {
              id
              name
              widening {
                id
                viewerAnswer
                viewerCanAnswer
                viewerCanApprove
                proposedBy {
                  name
                }
              }
            }
          }
        }
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
        moderationCount
        hidingNews {
          id
          ...hidingNews_hiding
        }
        audienceGrowths {
          id
          ...growthLine_growth
        }
        notices {
          id
          ...noticeLine_notice
        }
      }
    `,
    viewer,
  );
  const growths = audienceGrowths.filter(({ id }) => !seen.has(id));
  const unseen = notices.filter(({ id }) => !seen.has(id));
  const widenings = groups.edges.map(({ node }) => node).filter(({ widening }) => waits(widening));
  const count =
    todo.length + growths.length + unseen.length + widenings.length + hidingNews.length + (moderationCount > 0 ? 1 : 0);
  if (count === 0) return null;
  return (
    <Sheet aria-labelledby="todo-title">
      <SheetHeader id="todo-title" title={t`À traiter`} count={count} />
      <SheetList>
        {hidingNews.map((hiding) => (
          <HidingNews key={hiding.id} hiding={hiding} />
        ))}
        {moderationCount > 0 ? <ModerationLine count={moderationCount} /> : null}
        {widenings.map((group) => (
          <WideningLine key={group.id} group={group} />
        ))}
        {todo.map((item) => (
          <TodoLine key={`${item.kind} ${item.group?.id} ${item.person?.personId}`} item={item} />
        ))}
        {unseen.map((notice) => (
          <NoticeLine key={notice.id} notice={notice} onSeen={(id) => setSeen(new Set([...seen, id]))} />
        ))}
        {growths.map((growth) => (
          <GrowthLine key={growth.id} growth={growth} onSeen={(id) => setSeen(new Set([...seen, id]))} />
        ))}
      </SheetList>
    </Sheet>
  );
}

type Grouped = todoList_viewer$data['groups']['edges'][number]['node'];

/** An answer of mine is missing, or my decision. */
export const waits = (
  widening:
    | { readonly viewerAnswer?: string | null; readonly viewerCanAnswer: boolean; readonly viewerCanApprove: boolean }
    | null
    | undefined,
): boolean => Boolean(widening && ((widening.viewerCanAnswer && !widening.viewerAnswer) || widening.viewerCanApprove));

function ModerationLine({ count }: { count: number }) {
  return (
    <SheetItem
      actions={
        <LinkButton size="s" to="/moderation">
          <Trans>Examiner</Trans>
        </LinkButton>
      }
    >
      <div className={styles.todo}>
        <Flag aria-hidden="true" />
        <p className={styles.todoTitle}>
          <Plural
            value={count}
            one="# signalement ou recours attend votre réponse"
            other="# signalements ou recours attendent votre réponse"
          />
        </p>
      </div>
    </SheetItem>
  );
}

function WideningLine({ group: { id, name, widening } }: { group: Grouped }) {
  const proposer = widening?.proposedBy.name;
  return (
    <SheetItem
      actions={
        <LinkButton size="s" to="/g/$groupId" params={{ groupId: id }}>
          <Trans>Répondre</Trans>
        </LinkButton>
      }
    >
      <div className={styles.todo}>
        <DoorOpen aria-hidden="true" />
        <div>
          <p className={styles.todoTitle}>
            {widening?.viewerCanApprove ? (
              <Trans>Ouvrir davantage {name} : un membre s’oppose, vous décidez</Trans>
            ) : (
              <Trans>{name} s’ouvrirait davantage</Trans>
            )}
          </p>
          <p className={styles.todoNote}>
            <Trans>Proposé par {proposer}</Trans>
          </p>
        </div>
      </div>
    </SheetItem>
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

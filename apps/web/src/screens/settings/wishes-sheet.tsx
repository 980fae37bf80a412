import { useState } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import { useLingui } from '@lingui/react/macro';
import type { wishesSheetMutation } from '../../__generated__/wishesSheetMutation.graphql.js';
import type {
  wishesSheet_viewer$data,
  wishesSheet_viewer$key,
} from '../../__generated__/wishesSheet_viewer.graphql.js';
import { useQuickAction } from '../../forms/use-action.js';
import { Select } from '../../ui/Select.js';
import { Sheet, SheetHeader } from '../../ui/Sheet.js';
import { Table } from '../../ui/Table.js';
import { useEventWords } from '../notifications/event-words.js';
import styles from './settings.module.css';

type Default = wishesSheet_viewer$data['notificationDefaults'][number];
type Event = Default['event'];
type Channel = Default['channel'];
type Choice = Default['choice'];
type Picked = Choice | 'ELSEWHERE';
const EVERYWHERE = 'everywhere';
const isOfMessages = (event: Event): boolean => event === 'MESSAGE' || event === 'MESSAGE_REQUEST';

/** Event by event, in the app, by mail and, where that is allowed, in browsers: everywhere, or in one group. */
export function WishesSheet({ viewer }: { viewer: wishesSheet_viewer$key }) {
  const { t } = useLingui();
  const words = useEventWords();
  const [place, setPlace] = useState(EVERYWHERE);
  const data = useFragment(
    graphql`
      fragment wishesSheet_viewer on Viewer {
        id
        pushKey
        notificationWishes {
          event
          channel
          choice
        }
        notificationDefaults {
          visibility
          event
          channel
          choice
        }
        groups(first: 100) {
          edges {
            node {
              id
              name
              viewerMembership {
                state
              }
              viewerNotifications {
                event
                channel
                choice
                isChosen
              }
            }
          }
        }
      }
    `,
    viewer,
  );
  const choose = useQuickAction<wishesSheetMutation>(graphql`
    mutation wishesSheetMutation($input: NotificationChooseInput!) {
      notificationChoose(input: $input) {
        group {
          id
          viewerNotifications {
            event
            channel
            choice
            isChosen
          }
        }
        wishes {
          event
          channel
          choice
        }
        userErrors {
          code
          message
          field
        }
      }
    }
  `);
  const groups = data.groups.edges.map(({ node }) => node).filter((node) => node.viewerMembership?.state === 'ACTIVE');
  const group = groups.find(({ id }) => id === place) ?? null;
  // Messages are no matter of a group, and ring no bell.
  const events = [...new Set(data.notificationDefaults.map(({ event }) => event))].filter(
    (event) => !group || !isOfMessages(event),
  );
  const names: Record<Choice, string> = { NOW: t`Tout de suite`, DIGEST: t`Dans le résumé`, NEVER: t`Jamais` };

  const picked = (event: Event, channel: Channel): Picked => {
    const is = (wish: { readonly event: string; readonly channel: string }) =>
      wish.event === event && wish.channel === channel;
    if (!group) return data.notificationWishes.find(is)?.choice ?? 'ELSEWHERE';
    const wish = group.viewerNotifications.find(is);
    return wish?.isChosen ? wish.choice : 'ELSEWHERE';
  };
  /** What holds where nothing is chosen here. */
  const elsewhere = (event: Event, channel: Channel): string => {
    if (isOfMessages(event)) return t`Par défaut (${names.NOW.toLowerCase()})`;
    if (!group) return t`Selon le groupe`;
    const wish = group.viewerNotifications.find((one) => one.event === event && one.channel === channel);
    return wish && !wish.isChosen ? t`Comme partout (${names[wish.choice].toLowerCase()})` : t`Comme partout`;
  };

  function change(event: Event, channel: Channel, next: Picked) {
    const input = { groupId: group?.id ?? null, event, channel, choice: next === 'ELSEWHERE' ? null : next };
    void choose(
      { input },
      {
        updater: (store) => {
          const wishes = store.getRootField('notificationChoose')?.getLinkedRecords('wishes');
          if (!group && wishes) store.get(data.id)?.setLinkedRecords(wishes, 'notificationWishes');
        },
      },
    );
  }

  const cell = (event: Event, channel: Channel) => (
    <Select<Picked>
      label={
        channel === 'APP'
          ? t`Ici : ${words.label(event)}`
          : channel === 'MAIL'
            ? t`Par courriel : ${words.label(event)}`
            : t`Page fermée : ${words.label(event)}`
      }
      hideLabel
      size="s"
      value={picked(event, channel)}
      onChange={(next) => change(event, channel, next)}
      choices={[
        { id: 'ELSEWHERE', label: elsewhere(event, channel) },
        { id: 'NOW', label: names.NOW },
        ...(channel === 'MAIL' ? [{ id: 'DIGEST' as const, label: names.DIGEST }] : []),
        { id: 'NEVER', label: names.NEVER },
      ]}
    />
  );

  return (
    <Sheet isOpen>
      <SheetHeader
        title={t`Ce dont je suis prévenu`}
        note={t`Ce que vous choisissez pour un groupe passe avant ce qui vaut partout.`}
      />
      <div className={styles.body}>
        <Select
          label={t`Où`}
          value={group ? place : EVERYWHERE}
          onChange={setPlace}
          choices={[{ id: EVERYWHERE, label: t`Partout` }, ...groups.map(({ id, name }) => ({ id, label: name }))]}
        />
      </div>
      <div className={styles.wishes}>
        <Table<Event>
          label={t`Ce dont je suis prévenu`}
          rows={events}
          keyOf={(event) => event}
          columns={[
            { id: 'event', header: t`Quand`, cell: (event) => words.label(event) },
            { id: 'app', header: t`Ici`, cell: (event) => (isOfMessages(event) ? '–' : cell(event, 'APP')) },
            { id: 'mail', header: t`Par courriel`, cell: (event) => cell(event, 'MAIL') },
            ...(data.pushKey
              ? [{ id: 'push', header: t`Page fermée`, cell: (event: Event) => cell(event, 'PUSH') }]
              : []),
          ]}
        />
      </div>
    </Sheet>
  );
}

import { fetchQuery, graphql, useFragment, useRelayEnvironment } from 'react-relay/hooks';
import { Trans, useLingui } from '@lingui/react/macro';
import type { whyToldChoicesQuery } from '../../__generated__/whyToldChoicesQuery.graphql.js';
import type { whyToldChooseMutation } from '../../__generated__/whyToldChooseMutation.graphql.js';
import type { whyToldThreadMutation } from '../../__generated__/whyToldThreadMutation.graphql.js';
import type { whyTold_notification$key } from '../../__generated__/whyTold_notification.graphql.js';
import { useQuickAction, useUnexpected } from '../../forms/use-action.js';
import { Button } from '../../ui/Button.js';
import { showToast } from '../../ui/toasts.js';
import styles from '../../notifications/notifications.module.css';
import { useEventWords } from './event-words.js';

/** Why I was told, and the switch beside it. */
export function WhyTold({ notification }: { notification: whyTold_notification$key }) {
  const { t } = useLingui();
  const words = useEventWords();
  const environment = useRelayEnvironment();
  const sayUnexpected = useUnexpected();
  const { event, post, group } = useFragment(
    graphql`
      fragment whyTold_notification on Notification {
        event
        post {
          id
        }
        group {
          id
          name
        }
      }
    `,
    notification,
  );
  const choose = useQuickAction<whyToldChooseMutation>(graphql`
    mutation whyToldChooseMutation($input: NotificationChooseInput!) {
      notificationChoose(input: $input) {
        group {
          id
        }
        userErrors {
          code
          message
          field
        }
      }
    }
  `);
  const mute = useQuickAction<whyToldThreadMutation>(graphql`
    mutation whyToldThreadMutation($input: ThreadMarkInput!) {
      threadMark(input: $input) {
        post {
          id
          viewerThreadLevel
        }
        userErrors {
          code
          message
          field
        }
      }
    }
  `);

  /** On every channel, until it is taken back: then each is as it was chosen before. */
  async function stopHere() {
    if (!group) return;
    const before = await choicesHere(group.id).catch((error: unknown) => void sayUnexpected(error));
    if (!before) return;
    for (const { channel } of before)
      if (!(await choose({ input: { groupId: group.id, event, channel, choice: 'NEVER' } }))) return;
    const again = async () => {
      for (const { channel, choice, isChosen } of before)
        await choose({ input: { groupId: group.id, event, channel, choice: isChosen ? choice : null } });
    };
    showToast({
      message: t`Vous n’en serez plus prévenu dans ${group.name}.`,
      action: { label: t`Annuler`, onPress: () => void again() },
    });
  }

  async function choicesHere(groupId: string) {
    const found = await fetchQuery<whyToldChoicesQuery>(
      environment,
      graphql`
        query whyToldChoicesQuery($groupId: ID!) {
          group(id: $groupId) {
            viewerNotifications {
              event
              channel
              choice
              isChosen
            }
          }
        }
      `,
      { groupId },
    ).toPromise();
    return found?.group?.viewerNotifications?.filter((one) => one.event === event) ?? [];
  }

  async function muteThread() {
    if (!post || !(await mute({ input: { postId: post.id, level: 'MUTE' } }))) return;
    showToast({
      message: t`Ce fil ne vous dérangera plus.`,
      action: { label: t`Annuler`, onPress: () => void mute({ input: { postId: post.id, level: null } }) },
    });
  }

  return (
    <div className={styles.why}>
      <span>{words.why(event)}</span>
      {post ? (
        <Button size="s" onPress={() => void muteThread()}>
          <Trans>Taire ce fil</Trans>
        </Button>
      ) : null}
      {group ? (
        <Button size="s" onPress={() => void stopHere()}>
          <Trans>Ne plus m’en prévenir dans ce groupe</Trans>
        </Button>
      ) : null}
    </div>
  );
}

import { useState } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import { Trans, useLingui } from '@lingui/react/macro';
import type { pushSheetRemoveMutation } from '../../__generated__/pushSheetRemoveMutation.graphql.js';
import type { pushSheetMutation } from '../../__generated__/pushSheetMutation.graphql.js';
import type { pushSheet_viewer$key } from '../../__generated__/pushSheet_viewer.graphql.js';
import { useQuickAction } from '../../forms/use-action.js';
import { askBrowser, canBeTold, forgetInBrowser } from '../../notifications/push.js';
import { keepId, keptId } from '../../notifications/push-kept.js';
import { Button } from '../../ui/Button.js';
import { Quiet } from '../../ui/Page.js';
import { RelativeTime } from '../../ui/RelativeTime.js';
import { Pill, Sheet, SheetHeader, SheetItem, SheetList } from '../../ui/Sheet.js';
import { Notice } from '../../ui/States.js';
import styles from './settings.module.css';

/** The browsers that are told while nobody looks at the page. */
export function PushSheet({ viewer }: { viewer: pushSheet_viewer$key }) {
  const { t } = useLingui();
  const [isAsking, setAsking] = useState(false);
  const [isRefused, setRefused] = useState(false);
  const { id, pushKey, pushSubscriptions } = useFragment(
    graphql`
      fragment pushSheet_viewer on Viewer {
        id
        pushKey
        pushSubscriptions {
          id
          browser
          createdAt
          lastSentAt
        }
      }
    `,
    viewer,
  );
  const subscribe = useQuickAction<pushSheetMutation>(graphql`
    mutation pushSheetMutation($input: PushSubscribeInput!) {
      pushSubscribe(input: $input) {
        subscription {
          id
          browser
          createdAt
          lastSentAt
        }
        userErrors {
          code
          message
          field
        }
      }
    }
  `);
  const remove = useQuickAction<pushSheetRemoveMutation>(graphql`
    mutation pushSheetRemoveMutation($input: PushUnsubscribeInput!) {
      pushUnsubscribe(input: $input) {
        removedId @deleteRecord
        userErrors {
          code
          message
          field
        }
      }
    }
  `);
  const subscriptions = pushSubscriptions.filter(Boolean);
  const own = keptId(id);
  const isHere = subscriptions.some((one) => one.id === own);
  if (!pushKey && subscriptions.length === 0) return null;

  async function begin() {
    setAsking(true);
    setRefused(false);
    try {
      const asked = await askBrowser(pushKey!);
      if (!asked) return setRefused(true);
      const done = await subscribe(
        { input: asked },
        {
          updater: (store) => {
            const next = store.getRootField('pushSubscribe')?.getLinkedRecord('subscription');
            const record = store.get(id);
            const others = record?.getLinkedRecords('pushSubscriptions') ?? [];
            if (next)
              record?.setLinkedRecords(
                [...others.filter((one) => one?.getDataID() !== next.getDataID()), next],
                'pushSubscriptions',
              );
          },
        },
      );
      keepId(id, done?.pushSubscribe.subscription?.id ?? null);
    } finally {
      setAsking(false);
    }
  }
  async function end(subscriptionId: string) {
    if (subscriptionId === keptId(id)) {
      keepId(id, null);
      await forgetInBrowser();
    }
    await remove({ input: { subscriptionId } });
  }

  return (
    <Sheet isOpen>
      <SheetHeader
        title={t`Navigateurs`}
        note={t`Prévenus même quand cette page est fermée. Le message passe par le service du navigateur, chiffré, et dit seulement qu’il y a du nouveau.`}
        actions={
          pushKey && canBeTold() && !isHere ? (
            <Button size="s" isPending={isAsking} onPress={() => void begin()}>
              <Trans>Me prévenir dans ce navigateur</Trans>
            </Button>
          ) : null
        }
      />
      {isRefused || !pushKey || !canBeTold() ? (
        <div className={styles.body}>
          {isRefused ? (
            <Notice tone="warn">
              <Trans>Ce navigateur refuse les notifications de ce site. C’est à permettre dans ses réglages.</Trans>
            </Notice>
          ) : !pushKey ? (
            <Notice>
              <Trans>L’administration a arrêté ces notifications : rien n’est envoyé.</Trans>
            </Notice>
          ) : (
            <Quiet as="p">
              <Trans>Ce navigateur ne sait pas être prévenu quand la page est fermée.</Trans>
            </Quiet>
          )}
        </div>
      ) : null}
      {subscriptions.length > 0 ? (
        <SheetList label={t`Navigateurs`}>
          {subscriptions.map((one) => (
            <SheetItem
              key={one.id}
              actions={
                <>
                  {one.id === own ? (
                    <Pill tone="ok">
                      <Trans>Celui-ci</Trans>
                    </Pill>
                  ) : null}
                  <Button size="s" aria-label={t`Retirer ${one.browser}`} onPress={() => void end(one.id)}>
                    <Trans>Retirer</Trans>
                  </Button>
                </>
              }
            >
              <strong>{one.browser}</strong>
              <Quiet as="p">
                {one.lastSentAt ? (
                  <Trans>
                    Prévenu pour la dernière fois : <RelativeTime at={one.lastSentAt} />
                  </Trans>
                ) : (
                  <Trans>Jamais prévenu encore</Trans>
                )}
              </Quiet>
            </SheetItem>
          ))}
        </SheetList>
      ) : null}
    </Sheet>
  );
}

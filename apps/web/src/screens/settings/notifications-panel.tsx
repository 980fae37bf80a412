import { graphql } from 'react-relay/hooks';
import { Trans, useLingui } from '@lingui/react/macro';
import type {
  NotificationSettingsInput,
  notificationsPanelMutation,
} from '../../__generated__/notificationsPanelMutation.graphql.js';
import type { notificationsPanelQuery } from '../../__generated__/notificationsPanelQuery.graphql.js';
import type { notificationsPanelTrustMutation } from '../../__generated__/notificationsPanelTrustMutation.graphql.js';
import { useQuickAction } from '../../forms/use-action.js';
import { useLateQuery } from '../../relay/use-late-query.js';
import { Button } from '../../ui/Button.js';
import { Checkbox, RadioGroup } from '../../ui/Choices.js';
import { Stack } from '../../ui/Page.js';
import { Select } from '../../ui/Select.js';
import { Sheet, SheetHeader } from '../../ui/Sheet.js';
import { Notice } from '../../ui/States.js';
import told from '../../notifications/notifications.module.css';
import { PushSheet } from './push-sheet.js';
import { WishesSheet } from './wishes-sheet.js';
import styles from './settings.module.css';

/** As each answer brings it. */
export const SETTINGS = graphql`
  fragment notificationsPanel_settings on NotificationSettings {
    quietFrom
    quietUntil
    daysOff
    digest
    digestHour
    digestDay
    mailContent
    bouncedAt
  }
`;
const QUERY = graphql`
  query notificationsPanelQuery {
    viewer {
      id
      notificationSettings {
        ...notificationsPanel_settings @relay(mask: false)
      }
      ...wishesSheet_viewer
      ...pushSheet_viewer
    }
  }
`;
/** What I am told of, where and when: each choice holds at once. */
export default function NotificationsPanel() {
  const { t, i18n } = useLingui();
  const { viewer } = useLateQuery<notificationsPanelQuery>(QUERY, {}, { fetchPolicy: 'store-and-network' });
  const update = useQuickAction<notificationsPanelMutation>(graphql`
    mutation notificationsPanelMutation($input: NotificationSettingsInput!) {
      notificationSettingsUpdate(input: $input) {
        settings {
          ...notificationsPanel_settings @relay(mask: false)
        }
        userErrors {
          code
          message
          field
        }
      }
    }
  `);
  const trust = useQuickAction<notificationsPanelTrustMutation>(graphql`
    mutation notificationsPanelTrustMutation {
      notificationAddressTrust {
        settings {
          ...notificationsPanel_settings @relay(mask: false)
        }
        userErrors {
          code
          message
          field
        }
      }
    }
  `);
  if (!viewer) return null;
  const settings = viewer.notificationSettings;

  const change = (input: NotificationSettingsInput) =>
    void update(
      { input },
      {
        updater: (store) => {
          const next = store.getRootField('notificationSettingsUpdate')?.getLinkedRecord('settings');
          if (next) store.get(viewer.id)?.setLinkedRecord(next, 'notificationSettings');
        },
      },
    );
  const toggle = (day: number, isOff: boolean) =>
    change({ daysOff: isOff ? [...settings.daysOff, day].sort() : settings.daysOff.filter((other) => other !== day) });
  const days = [1, 2, 3, 4, 5, 6, 7].map((day) => ({ id: String(day), label: nameOfDay(day, i18n.locale) }));
  const isQuiet = settings.quietFrom !== settings.quietUntil;

  return (
    <Stack>
      {settings.bouncedAt ? (
        <Notice tone="warn">
          <Trans>Les courriels envoyés à votre adresse reviennent : plus aucun ne part.</Trans>{' '}
          <Button
            size="s"
            onPress={() =>
              void trust(
                {},
                {
                  updater: (store) => {
                    const next = store.getRootField('notificationAddressTrust')?.getLinkedRecord('settings');
                    if (next) store.get(viewer.id)?.setLinkedRecord(next, 'notificationSettings');
                  },
                },
              )
            }
          >
            <Trans>Mon adresse marche de nouveau</Trans>
          </Button>
        </Notice>
      ) : null}
      <WishesSheet viewer={viewer} />
      <PushSheet viewer={viewer} />
      <Sheet isOpen>
        <SheetHeader
          title={t`Quand on me laisse tranquille`}
          note={t`Rien ne vous est envoyé pendant ce temps, sur aucun appareil. L’heure est celle de votre fuseau.`}
        />
        <div className={styles.body}>
          <Stack gap="s5">
            <div className={told.pair}>
              <Select
                label={t`La nuit, à partir de`}
                value={isQuiet ? String(settings.quietFrom) : 'NONE'}
                choices={[{ id: 'NONE', label: t`Pas d’heures calmes` }, ...TIMES]}
                onChange={(id) =>
                  id === 'NONE'
                    ? change({ quietFrom: 0, quietUntil: 0 })
                    : change({ quietFrom: Number(id), ...(isQuiet ? {} : { quietUntil: DAWN }) })
                }
              />
              <Select
                label={t`Jusqu’à`}
                value={isQuiet ? String(settings.quietUntil) : null}
                choices={TIMES}
                isDisabled={!isQuiet}
                onChange={(id) => change({ quietUntil: Number(id) })}
              />
            </div>
            <fieldset>
              <legend>
                <Trans>Jours chômés</Trans>
              </legend>
              <div className={told.days}>
                {days.map(({ id, label }) => (
                  <Checkbox
                    key={id}
                    isSelected={settings.daysOff.includes(Number(id))}
                    onChange={(isOff) => toggle(Number(id), isOff)}
                  >
                    {label}
                  </Checkbox>
                ))}
              </div>
            </fieldset>
          </Stack>
        </div>
      </Sheet>
      <Sheet isOpen>
        <SheetHeader
          title={t`Courriels`}
          note={t`Le résumé ne vient que s’il y a quelque chose que vous n’avez pas vu.`}
        />
        <div className={styles.body}>
          <Stack gap="s5">
            <RadioGroup<'DAILY' | 'WEEKLY' | 'NEVER'>
              label={t`Résumé`}
              look="row"
              value={settings.digest as 'DAILY' | 'WEEKLY' | 'NEVER'}
              onChange={(digest) => change({ digest })}
              choices={[
                { id: 'DAILY', label: t`Chaque jour` },
                { id: 'WEEKLY', label: t`Chaque semaine` },
                { id: 'NEVER', label: t`Jamais` },
              ]}
            />
            {settings.digest === 'NEVER' ? null : (
              <div className={told.pair}>
                {settings.digest === 'WEEKLY' ? (
                  <Select
                    label={t`Le`}
                    value={String(settings.digestDay)}
                    choices={days}
                    onChange={(id) => change({ digestDay: Number(id) })}
                  />
                ) : null}
                <Select
                  label={t`À`}
                  value={String(settings.digestHour * 60)}
                  choices={TIMES.filter(({ id }) => Number(id) % 60 === 0)}
                  onChange={(id) => change({ digestHour: Number(id) / 60 })}
                />
              </div>
            )}
            <Select<'DEFAULT' | 'FULL' | 'EXTRACT' | 'LINK'>
              label={t`Ce que contiennent les courriels`}
              value={(settings.mailContent as 'FULL' | 'EXTRACT' | 'LINK' | null) ?? 'DEFAULT'}
              onChange={(id) => change({ mailContent: id === 'DEFAULT' ? null : id })}
              description={t`Des groupes secrets ne part jamais qu’un lien.`}
              choices={[
                { id: 'DEFAULT', label: t`Comme prévu`, note: t`Un extrait ; pour les externes, un lien` },
                { id: 'FULL', label: t`Le texte entier` },
                { id: 'EXTRACT', label: t`Un extrait` },
                { id: 'LINK', label: t`Un lien seulement` },
              ]}
            />
          </Stack>
        </div>
      </Sheet>
    </Stack>
  );
}

const DAWN = 420;
/** Every half hour. */
const TIMES = Array.from({ length: 48 }, (_, n) => ({
  id: String(n * 30),
  label: `${String(Math.floor(n / 2)).padStart(2, '0')}:${n % 2 === 0 ? '00' : '30'}`,
}));

/** Monday is 1. */
const nameOfDay = (day: number, locale: string): string =>
  new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(new Date(Date.UTC(2026, 5, day)));

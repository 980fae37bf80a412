import { graphql, useFragment } from 'react-relay/hooks';
import { useLingui } from '@lingui/react/macro';
import type { lookPanel_viewer$key } from '../../__generated__/lookPanel_viewer.graphql.js';
import type { lookPanelMutation, SettingsUpdateInput } from '../../__generated__/lookPanelMutation.graphql.js';
import { useQuickAction } from '../../forms/use-action.js';
import { showLanguage } from '../../i18n/i18n.js';
import { showTheme } from '../../theme/theme.js';
import { RadioGroup } from '../../ui/Choices.js';
import { showTimeZone } from '../../ui/dates.js';
import { Stack } from '../../ui/Page.js';
import { Select } from '../../ui/Select.js';
import { Sheet, SheetHeader } from '../../ui/Sheet.js';
import { showToast } from '../../ui/toasts.js';
import styles from './settings.module.css';

/** Language, theme and time zone: each holds as soon as it is chosen. */
export function LookPanel({ viewer }: { viewer: lookPanel_viewer$key }) {
  const { t } = useLingui();
  const data = useFragment(
    graphql`
      fragment lookPanel_viewer on Viewer {
        language
        theme
        timeZone
      }
    `,
    viewer,
  );
  const update = useQuickAction<lookPanelMutation>(graphql`
    mutation lookPanelMutation($input: SettingsUpdateInput!) {
      settingsUpdate(input: $input) {
        viewer {
          id
          ...lookPanel_viewer
        }
        userErrors {
          code
          message
          field
        }
      }
    }
  `);

  async function change(input: SettingsUpdateInput, show: () => void | Promise<void>) {
    if (await update({ input })) await show();
  }

  return (
    <Sheet isOpen>
      <SheetHeader title={t`Langue et apparence`} note={t`Chaque choix vaut aussitôt, sur tous vos appareils.`} />
      <div className={styles.body}>
        <Stack gap="s5">
          <RadioGroup<'fr' | 'en'>
            label={t`Langue`}
            look="row"
            value={data.language}
            onChange={(language) => change({ language }, () => showLanguage(language))}
            choices={[
              { id: 'fr', label: 'Français' },
              { id: 'en', label: 'English' },
            ]}
          />
          <RadioGroup<'SYSTEM' | 'LIGHT' | 'DARK'>
            label={t`Thème`}
            look="row"
            value={data.theme}
            onChange={(theme) => change({ theme }, () => showTheme(theme))}
            choices={[
              { id: 'SYSTEM', label: t`Comme l’appareil` },
              { id: 'LIGHT', label: t`Clair` },
              { id: 'DARK', label: t`Sombre` },
            ]}
          />
          <Select
            label={t`Fuseau horaire`}
            value={data.timeZone}
            choices={zoneChoices(data.timeZone)}
            onChange={(timeZone) =>
              change({ timeZone }, () => {
                showTimeZone(timeZone);
                showToast({ message: t`Les heures sont montrées pour ${timeZone}.` });
              })
            }
          />
        </Stack>
      </div>
    </Sheet>
  );
}

/** 'Paris (Europe)': by city, so that typing its first letters finds it. */
function zoneChoices(current: string): { id: string; label: string }[] {
  const names = new Set([...Intl.supportedValuesOf('timeZone'), current]);
  return [...names]
    .map((id) => {
      const [city, ...region] = id.replaceAll('_', ' ').split('/').reverse();
      return { id, label: region.length > 0 ? `${city} (${region.reverse().join(', ')})` : city };
    })
    .sort((one, other) => one.label.localeCompare(other.label));
}

import { useState } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import { useLingui } from '@lingui/react/macro';
import type { lookPanel_viewer$key } from '../../__generated__/lookPanel_viewer.graphql.js';
import type { lookPanelMutation, SettingsUpdateInput } from '../../__generated__/lookPanelMutation.graphql.js';
import { useQuickAction } from '../../forms/use-action.js';
import { showLanguage } from '../../i18n/i18n.js';
import { showTheme } from '../../theme/theme.js';
import { RadioGroup } from '../../ui/Choices.js';
import { ComboBox } from '../../ui/ComboBox.js';
import { showTimeZone } from '../../ui/dates.js';
import { Stack } from '../../ui/Page.js';
import { Sheet, SheetHeader } from '../../ui/Sheet.js';
import { showToast } from '../../ui/toasts.js';
import styles from './settings.module.css';

const ZONES = Intl.supportedValuesOf('timeZone');
const SHOWN_ZONES = 40;

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
          <TimeZoneField
            value={data.timeZone}
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

function TimeZoneField({ value, onChange }: { value: string; onChange: (zone: string) => void }) {
  const { t } = useLingui();
  const [text, setText] = useState(value);
  const isSearching = text !== value;
  const wanted = text.trim().toLowerCase().replaceAll(' ', '_');
  const zones = isSearching ? ZONES.filter((zone) => zone.toLowerCase().includes(wanted)) : ZONES;
  return (
    <ComboBox
      label={t`Fuseau horaire`}
      inputValue={text}
      onInputChange={setText}
      onChoose={(zone) => {
        setText(zone);
        onChange(zone);
      }}
      choices={zones.slice(0, SHOWN_ZONES).map((zone) => ({ id: zone, label: zone }))}
      emptyText={t`Aucun fuseau de ce nom`}
    />
  );
}

import { useRouter } from '@tanstack/react-router';
import { graphql } from 'relay-runtime';
import { useLingui } from '@lingui/react/macro';
import {
  Bookmark,
  Handshake,
  Languages,
  ListTodo,
  LogOut,
  MonitorCog,
  Moon,
  Settings,
  Sun,
  UserRound,
} from 'lucide-react';
import type { accountMenuSettingsMutation } from '../__generated__/accountMenuSettingsMutation.graphql.js';
import type { accountMenuSignOutMutation } from '../__generated__/accountMenuSignOutMutation.graphql.js';
import { useQuickAction } from '../forms/use-action.js';
import { showLanguage } from '../i18n/i18n.js';
import { forgetVisited } from '../screen.js';
import { renewSession } from '../session/session.js';
import { showTheme, type Theme } from '../theme/theme.js';
import { Avatar } from '../ui/Avatar.js';
import { Menu } from '../ui/Menu.js';
import type { FrameProps } from './frame-data.js';
import { forgetViewerKind } from './viewer-kind.js';
import styles from './shell.module.css';

/** My profile, settings, theme, language, sign-out. */
export function AccountMenu({ viewer }: Pick<FrameProps, 'viewer'>) {
  const { t } = useLingui();
  const router = useRouter();
  const { person } = viewer;
  const change = useQuickAction<accountMenuSettingsMutation>(graphql`
    mutation accountMenuSettingsMutation($input: SettingsUpdateInput!) {
      settingsUpdate(input: $input) {
        viewer {
          id
          theme
          language
        }
        userErrors {
          message
          code
        }
      }
    }
  `);
  const signOut = useQuickAction<accountMenuSignOutMutation>(graphql`
    mutation accountMenuSignOutMutation {
      signOut {
        providerUrl
        userErrors {
          message
          code
        }
      }
    }
  `);

  async function leave() {
    const left = await signOut({});
    if (!left) return;
    forgetVisited();
    forgetViewerKind();
    renewSession();
    sessionStorage.clear();
    // The session elsewhere, by which this one began, ends too.
    if (left.signOut.providerUrl) return location.assign(left.signOut.providerUrl);
    await router.navigate({ to: '/sign-in' });
    await router.invalidate();
  }

  function chooseTheme(theme: Theme) {
    showTheme(theme);
    void change({ input: { theme } });
  }

  async function chooseLanguage(language: 'fr' | 'en') {
    await showLanguage(language);
    if (!(await change({ input: { language } }))) return;
    // Sentences that the server writes come in the new language.
    forgetVisited();
    await router.invalidate();
  }

  const language = viewer.language === 'fr' ? 'en' : 'fr';
  return (
    <Menu
      label={t`Mon compte`}
      trigger={
        <button type="button" className={styles.account} aria-label={t`Mon compte, ${person.name}`}>
          <Avatar {...person} size="s" />
        </button>
      }
      entries={[
        viewer.kind !== 'EXTERNAL' && {
          id: 'profile',
          label: t`Mon profil`,
          note: person.name,
          icon: <UserRound />,
          onAction: () => void router.navigate({ to: '/people/$personId', params: { personId: person.id } }),
        },
        {
          id: 'todo',
          label: t`À faire`,
          icon: <ListTodo />,
          onAction: () => void router.navigate({ to: '/todo' }),
        },
        {
          id: 'kept',
          label: t`Gardés`,
          icon: <Bookmark />,
          onAction: () => void router.navigate({ to: '/bookmarks' }),
        },
        viewer.kind === 'EMPLOYEE' && {
          id: 'externals',
          label: t`Mes externes`,
          icon: <Handshake />,
          onAction: () => void router.navigate({ to: '/externals', search: { mine: '1' } }),
        },
        {
          id: 'settings',
          label: t`Réglages`,
          icon: <Settings />,
          onAction: () => void router.navigate({ to: '/settings' }),
        },
        '-',
        {
          id: 'system',
          label: t`Thème du système`,
          icon: <MonitorCog />,
          isSelected: viewer.theme === 'SYSTEM',
          onAction: () => chooseTheme('SYSTEM'),
        },
        {
          id: 'light',
          label: t`Thème clair`,
          icon: <Sun />,
          isSelected: viewer.theme === 'LIGHT',
          onAction: () => chooseTheme('LIGHT'),
        },
        {
          id: 'dark',
          label: t`Thème sombre`,
          icon: <Moon />,
          isSelected: viewer.theme === 'DARK',
          onAction: () => chooseTheme('DARK'),
        },
        '-',
        {
          id: 'language',
          label: language === 'en' ? 'English' : 'Français',
          icon: <Languages />,
          onAction: () => void chooseLanguage(language),
        },
        { id: 'sign-out', label: t`Se déconnecter`, icon: <LogOut />, onAction: () => void leave() },
      ]}
    />
  );
}

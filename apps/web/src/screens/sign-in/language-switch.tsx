import { useLingui } from '@lingui/react';
import { showLanguage } from '../../i18n/i18n.js';
import styles from './sign-in.module.css';

const NAMES = { fr: 'Français', en: 'English' } as const;

/** The two languages, each in its own words. */
export function LanguageSwitch() {
  const { i18n } = useLingui();
  return (
    <p className={styles.languages}>
      {(['fr', 'en'] as const).map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-pressed={i18n.locale === language}
          className={styles.language}
          onClick={() => void showLanguage(language)}
        >
          {NAMES[language]}
        </button>
      ))}
    </p>
  );
}

import { i18n } from '@lingui/core';

export type Language = 'fr' | 'en';

const STORED_AS = 'entrenous.language';
const CATALOGUES = {
  fr: () => import('../../locales/fr.po'),
  en: () => import('../../locales/en.po'),
};

/** The language that index.html chose before the first paint: the stored one, else the browser's. */
export function initialLanguage(): Language {
  return document.documentElement.lang === 'en' ? 'en' : 'fr';
}

/** Loads a catalogue and shows it. Kept in the browser, so that the next visit starts in it. */
export async function showLanguage(language: Language): Promise<void> {
  if (i18n.locale === language) return;
  const { messages } = await CATALOGUES[language]();
  i18n.load(language, messages);
  i18n.activate(language);
  document.documentElement.lang = language;
  try {
    localStorage.setItem(STORED_AS, language);
  } catch {
    // A browser without storage starts in its own language each time.
  }
}

/** The locale of dates, numbers and React Aria's own texts. */
export function regionalLocale(language: string): string {
  return language === 'en' ? 'en-GB' : 'fr-FR';
}

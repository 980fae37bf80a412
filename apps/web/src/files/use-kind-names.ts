import { useLingui } from '@lingui/react/macro';

export type Kind = 'IMAGE' | 'PDF' | 'TEXT' | 'SHEET' | 'SLIDES' | 'VIDEO' | 'AUDIO' | 'ARCHIVE' | 'OTHER';
export const KINDS: readonly Kind[] = ['IMAGE', 'PDF', 'TEXT', 'SHEET', 'SLIDES', 'VIDEO', 'AUDIO', 'ARCHIVE', 'OTHER'];

/** What files are, as a list of them is filtered. */
export function useKindNames(): Readonly<Record<Kind, string>> {
  const { t } = useLingui();
  return {
    IMAGE: t`Images`,
    PDF: t`PDF`,
    TEXT: t`Textes`,
    SHEET: t`Tableaux`,
    SLIDES: t`Présentations`,
    VIDEO: t`Vidéos`,
    AUDIO: t`Sons`,
    ARCHIVE: t`Archives`,
    OTHER: t`Autres`,
  };
}

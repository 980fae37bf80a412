import type { OperatorLanguage } from '#config';
import { TALLIED, type Tallied, type Tallies } from '#imports';

const NAMES: Record<OperatorLanguage, Record<Tallied, string>> = {
  en: {
    partners: 'partner organisations',
    people: 'people',
    groups: 'groups',
    memberships: 'memberships',
    posts: 'posts',
    comments: 'comments',
    reactions: 'reactions',
    contacts: 'contacts',
    bookmarks: 'bookmarks',
  },
  fr: {
    partners: 'organisations partenaires',
    people: 'personnes',
    groups: 'groupes',
    memberships: 'appartenances',
    posts: 'publications',
    comments: 'commentaires',
    reactions: 'réactions',
    contacts: 'contacts',
    bookmarks: 'favoris',
  },
};
const COLUMNS = {
  en: ['', 'in the source', 'new', 'already there'],
  fr: ['', 'dans la source', 'nouveaux', 'déjà là'],
};

/** What the source holds and what of it is new, as a table. */
export function tallyLines(tallies: Tallies, language: OperatorLanguage): string[] {
  const rows = TALLIED.filter((kind) => tallies[kind].found > 0).map((kind) => {
    const { found, added } = tallies[kind];
    return [NAMES[language][kind], ...[found, added, found - added].map((n) => n.toLocaleString(language))];
  });
  const table = [COLUMNS[language], ...rows];
  const widths = COLUMNS[language].map((_, column) => Math.max(...table.map((row) => row[column]!.length)));
  return table.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!)))
      .join('  '),
  );
}

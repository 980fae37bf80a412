import type { searchQuery$variables } from '../../__generated__/searchQuery.graphql.js';

/** What the address of the page says. */
export interface SearchAddress extends Record<string, string | undefined> {
  q?: string;
  kind?: string;
  group?: string;
  order?: string;
  from?: string;
  until?: string;
  author?: string;
  image?: string;
  file?: string;
  pinned?: string;
}

const isDay = (text: string | undefined): text is string => /^\d{4}-\d{2}-\d{2}$/.test(text ?? '');
const dayAfter = (day: string, days: number): string => {
  const date = new Date(`${day}T00:00:00`);
  date.setDate(date.getDate() + days);
  return date.toISOString();
};

export function variablesOf({ q = '', ...address }: SearchAddress): searchQuery$variables {
  const { kind, group, author, order, from, until, image, file, pinned } = address;
  return {
    search: q,
    hasWords: q.trim() !== '',
    author: author ?? '',
    hasAuthor: Boolean(author) && q.trim() !== '',
    order: order === 'NEWEST' ? 'NEWEST' : 'RELEVANCE',
    filter: {
      kinds: kind === 'POST' || kind === 'COMMENT' || kind === 'FILE' ? [kind] : null,
      groupId: group ?? null,
      authorId: author ?? null,
      since: isDay(from) ? dayAfter(from, 0) : null,
      until: isDay(until) ? dayAfter(until, 1) : null,
      hasImage: image === 'true',
      hasFile: file === 'true',
      isPinned: pinned === 'true',
    },
  };
}

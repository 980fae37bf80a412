/** Told as rows are written, out of all that the source holds. */
export type OnProgress = (done: number, total: number) => void;

/** Rows of a kind: how many the source holds, and how many of them are new. */
export interface Tally {
  readonly found: number;
  readonly added: number;
}
export const TALLIED = [
  'partners',
  'people',
  'groups',
  'memberships',
  'posts',
  'comments',
  'reactions',
  'contacts',
  'bookmarks',
] as const;
export type Tallied = (typeof TALLIED)[number];
export type Tallies = Record<Tallied, Tally>;

const key = (kind: number, n: number): string => `00000000-0000-7000-8000-${String(kind * 1000 + n).padStart(12, '0')}`;
const keys = (kind: number, count: number): string[] => Array.from({ length: count }, (_, n) => key(kind, n));

/** Five employees, of whom the last administers accounts, and two externals. */
export const KEYS = { persons: keys(1, 7), groups: keys(2, 3), partners: keys(9, 2) } as const;
export const ADMIN = KEYS.persons[4]!;
/** Whole seconds: what the database keeps is then what is read from it. */
export const CLOCK_START = new Date(Math.floor(Date.now() / 1_000) * 1_000);

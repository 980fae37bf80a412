/** What goes by itself, and after how many days; null stays. The README's table says the same in words. */
export const RETENTION = {
  DELETED_GROUPS: 30,
  UNUSED_IMAGES: 1,
  DRAFTS: 90,
  INVITATIONS: 365,
  SESSIONS: 30,
  KNOWN_BROWSERS: 365,
  AUDIT_LOG: null,
} as const satisfies Record<string, number | null>;
/** What the company's own rules are about (`npm run retention`): it stays while there is none. */
export const BY_RULE = { POSTS: 'POSTS', MESSAGES: 'MESSAGES', DELETED_TEXTS: 'DELETED' } as const;
export type Kept = keyof typeof RETENTION | keyof typeof BY_RULE;

import * as v from 'valibot';

/** What providers of accounts elsewhere have in common in the settings, whatever they speak. */
export const line = v.pipe(v.string(), v.minLength(1), v.maxLength(500));
const isSafe = (text: string): boolean => {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  return protocol === 'https:' || (protocol === 'http:' && /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname));
};
/** By TLS, or on this machine. */
export const safeAddress = v.pipe(line, v.check(isSafe));
/** It stands in addresses. */
export const providerId = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/));

export const areDistinct = <Row>(rows: readonly Row[], of: (row: Row) => unknown): boolean =>
  new Set(rows.map(of)).size === rows.length;

export const json = v.pipe(
  v.string(),
  v.rawTransform<string, unknown>(({ dataset, addIssue, NEVER }) => {
    try {
      return JSON.parse(dataset.value) as unknown;
    } catch {
      addIssue({ message: 'not JSON' });
      return NEVER;
    }
  }),
);

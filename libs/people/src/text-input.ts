import { DomainError } from '#permissions';

interface Limits {
  readonly field: string;
  /** Characters. */
  readonly most: number;
}

/** One line as people type it: NFC, without controls or invisible reordering, single spaces. */
export const cleanLine = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();

/** A name that must be there. */
export function requiredLine(text: string | null | undefined, { field, most }: Limits): string {
  const line = cleanLine(text ?? '');
  if (!line) throw new DomainError('NAME_REQUIRED', [field]);
  return withinLimit(line, { field, most });
}

/** A line that may be empty: null then. */
export function optionalLine(text: string | null, limits: Limits): string | null {
  const line = cleanLine(text ?? '');
  return line ? withinLimit(line, limits) : null;
}

/** Several lines that may be empty: null then. */
export function optionalText(text: string | null, limits: Limits): string | null {
  const whole = (text ?? '')
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g, '')
    .trim();
  return whole ? withinLimit(whole, limits) : null;
}

/** Topics without repetition (accents and case aside), in the order given. */
export function topicList(topics: readonly string[], { field, most }: Limits): string[] {
  const byFold = new Map<string, string>();
  for (const topic of topics.map(cleanLine).filter(Boolean)) {
    const fold = topic.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
    if (!byFold.has(fold)) byFold.set(fold, withinLimit(topic, { field, most: 60 }));
  }
  if (byFold.size > most) throw new DomainError('PROFILE_TOPICS_TOO_MANY', [field], { most });
  return [...byFold.values()];
}

function withinLimit(text: string, { field, most }: Limits): string {
  if ([...text].length > most) throw new DomainError('TEXT_TOO_LONG', [field], { most });
  return text;
}

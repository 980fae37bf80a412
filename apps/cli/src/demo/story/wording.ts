import { parisDate } from './working-time.js';

/**
 * Turns what the script says into what people read: `@key` becomes a mention, `{w+3}` the name of the day three days after
 * the post, `{sat+2}` that of the second Saturday (so that the story is about the present whenever it is told), and French punctuation gets its narrow spaces.
 */
export function wording(text: string, postedAt: Date, nameOf: (key: string) => string | undefined): string {
  const dated = text.replace(DATE_WORD, (_whole, form: string, days: string) => dateWord(form, postedAt, Number(days)));
  const mentioned = dated.replace(MENTION, (whole, key: string) => {
    const name = nameOf(key);
    return name ? `[@${name}](person:${key})` : whole;
  });
  return punctuated(mentioned);
}

const MENTION = /@([a-z]+)\b/g;
const DATE_WORD = /\{(d|w|j|s|m|ed|ej|tue|sat|sun)([+-]\d+)\}/g;
const WEEKDAYS: Record<string, number> = { sun: 0, tue: 2, sat: 6 };
const NARROW = '\u202f';
const WIDE = '\u00a0';
const UNITS = 'mm|cm|m|km|kg|t|µm|h|min|s|€|k€|bar|bars|kWh|MWh|kW|MPa|HRC|HB|°C|pièces|pcs|tr/min|L|Go|Mo|ans|jours';

function punctuated(text: string): string {
  return text
    .replace(/'/g, '’')
    .replace(/ ([?!;])/g, `${NARROW}$1`)
    .replace(/ :/g, `${WIDE}:`)
    .replace(/« /g, `«${WIDE}`)
    .replace(/ »/g, `${WIDE}»`)
    .replace(/(\d) h (\d)/g, `$1${WIDE}h${WIDE}$2`)
    .replace(/(\d) %/g, `$1${NARROW}%`)
    .replace(/(\d) (\d{3})\b/g, `$1${NARROW}$2`)
    .replace(new RegExp(`(\\d) (${UNITS})(?![\\p{L}\\d])`, 'gu'), `$1${WIDE}$2`);
}

function dateWord(form: string, from: Date, amount: number): string {
  if (form === 'm') return monthName(from, amount);
  if (form === 's') return String(isoWeek(shifted(from, amount * 7, false)));
  const day = form in WEEKDAYS ? weekdayAfter(from, WEEKDAYS[form], amount) : shifted(from, amount, true);
  const words = (locale: string, options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options }).format(day);
  if (form === 'ed') return words('en-GB', { day: 'numeric', month: 'long' });
  if (form === 'ej') return words('en-GB', { weekday: 'long' });
  if (form === 'j') return words('fr-FR', { weekday: 'long' });
  const date = words('fr-FR', { day: 'numeric', month: 'long' }).replace(/^1 /, '1er ');
  return form !== 'd' ? `${words('fr-FR', { weekday: 'long' })} ${date}` : date;
}

/** The day `days` after that of `from`, as midnight UTC; moved off the week-end in the direction of the shift if asked. */
function shifted(from: Date, days: number, toWorkday: boolean): Date {
  const { year, month, day } = parisDate(from);
  const date = new Date(Date.UTC(year, month - 1, day + days));
  const step = days < 0 ? -1 : 1;
  while (toWorkday && (date.getUTCDay() === 0 || date.getUTCDay() === 6)) date.setUTCDate(date.getUTCDate() + step);
  return date;
}

/** The weekday of the given rank after that of `from`: 1 is the next one. */
function weekdayAfter(from: Date, weekday: number, rank: number): Date {
  const next = shifted(from, 1, false);
  next.setUTCDate(next.getUTCDate() + ((weekday - next.getUTCDay() + 7) % 7) + (rank - 1) * 7);
  return next;
}

function monthName(from: Date, months: number): string {
  const { year, month } = parisDate(from);
  const date = new Date(Date.UTC(year, month - 1 + months, 1));
  return new Intl.DateTimeFormat('fr-FR', { timeZone: 'UTC', month: 'long' }).format(date);
}

function isoWeek(date: Date): number {
  const thursday = new Date(date);
  thursday.setUTCDate(date.getUTCDate() + 4 - (date.getUTCDay() || 7));
  return Math.ceil(((thursday.getTime() - Date.UTC(thursday.getUTCFullYear(), 0, 1)) / 86_400_000 + 1) / 7);
}

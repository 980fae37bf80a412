import type { I18n } from '@lingui/core';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

let timeZone: string | undefined;

/** The person's time zone for every date of the client; undefined = the browser's. */
export function showTimeZone(zone: string | undefined): void {
  timeZone = zone;
}

/** Locale of dates and figures for a language of the product. */
function localeOf(i18n: I18n): string {
  return i18n.locale === 'en' ? 'en-GB' : 'fr-FR';
}

/** Making a formatter costs a hundred times its use, and a page holds dozens of dates. */
const formatters = new Map<string, Intl.DateTimeFormat | Intl.RelativeTimeFormat>();

function dateFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${timeZone} ${JSON.stringify(options)}`;
  const known = formatters.get(key) ?? new Intl.DateTimeFormat(locale, { ...options, timeZone });
  formatters.set(key, known);
  return known as Intl.DateTimeFormat;
}

function relativeFormat(locale: string, options: Intl.RelativeTimeFormatOptions = {}): Intl.RelativeTimeFormat {
  const key = `${locale} relative ${JSON.stringify(options)}`;
  const known = formatters.get(key) ?? new Intl.RelativeTimeFormat(locale, options);
  formatters.set(key, known);
  return known as Intl.RelativeTimeFormat;
}

/** 'dimanche 22 novembre 2026 à 09:14' */
export function absoluteTime(i18n: I18n, at: Date): string {
  return dateFormat(localeOf(i18n), { dateStyle: 'full', timeStyle: 'short' }).format(at);
}

/** '22 nov. 2026, 09:14:05': as exact as a log is read */
export function exactTime(i18n: I18n, at: Date): string {
  return dateFormat(localeOf(i18n), { dateStyle: 'medium', timeStyle: 'medium' }).format(at);
}

/** '29 novembre 2026 à 19:30' */
export function deadline(i18n: I18n, at: Date): string {
  return dateFormat(localeOf(i18n), { dateStyle: 'long', timeStyle: 'short' }).format(at);
}

/** '22 novembre 2026' */
export function longDate(i18n: I18n, at: Date): string {
  return ordinal(i18n, dateFormat(localeOf(i18n), { dateStyle: 'long' }).format(at));
}

/**
 * 'il y a 40 min', 'hier à 16:20', 'mardi à 17:42', '12 novembre', '3 mars 2024'; in the future 'dans 8 jours'.
 * Both instants in UTC.
 */
export function relativeTime(i18n: I18n, at: Date, now: Date): string {
  const locale = localeOf(i18n);
  const ago = now.getTime() - at.getTime();
  const words = relativeFormat(locale, { numeric: 'auto', style: 'short' });
  if (ago < -DAY) return relativeFormat(locale).format(Math.round(-ago / DAY), 'day');
  if (ago < -HOUR) return words.format(Math.round(-ago / HOUR), 'hour');
  if (ago < MINUTE) return words.format(0, 'second');
  if (ago < HOUR) return words.format(-Math.floor(ago / MINUTE), 'minute');
  if (ago < 12 * HOUR && dayOf(at) === dayOf(now)) return words.format(-Math.floor(ago / HOUR), 'hour');
  const days = Math.round((Date.parse(dayOf(now)) - Date.parse(dayOf(at))) / DAY);
  if (days < 7) return dayAndTime(i18n, days, at);
  const sameYear = dayOf(at).slice(0, 4) === dayOf(now).slice(0, 4);
  const day = dateFormat(locale, {
    day: 'numeric',
    month: 'long',
    year: sameYear ? undefined : 'numeric',
  }).format(at);
  return ordinal(i18n, day);
}

/** French writes the first of a month '1er', which Intl does not. */
function ordinal(i18n: I18n, date: string): string {
  return i18n.locale === 'en' ? date : date.replace(/^1 /, '1er ');
}

/** 'hier à 16:20': the day in words, then the time, joined as the locale joins them. */
function dayAndTime(i18n: I18n, days: number, at: Date): string {
  const locale = localeOf(i18n);
  const time = dateFormat(locale, { timeStyle: 'short' }).format(at);
  const day =
    days <= 1
      ? relativeFormat(locale, { numeric: 'auto' }).format(-days, 'day')
      : dateFormat(locale, { weekday: 'long' }).format(at);
  return i18n.locale === 'en' ? `${day} at ${time}` : `${day} à ${time}`;
}

/** '2026-11-22' in the person's time zone. */
export function dayOf(at: Date): string {
  return dateFormat('en-CA', { dateStyle: 'short' }).format(at);
}

/** The last second of a day as `dayOf` writes it; an invalid date for what is no day. */
export function endOfDay(day: string): Date {
  return new Date(`${day}T23:59:59`);
}

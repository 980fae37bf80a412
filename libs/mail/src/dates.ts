/** Who reads it; without a time zone, the server's counts. */
interface Reader {
  readonly language: 'fr' | 'en';
  readonly timeZone?: string;
}

/** '29 novembre 2026' */
export const dayInWords = (at: Date, reader: Reader): string => inWords(at, reader, {});

/** '29 novembre 2026 à 19:30' */
export const minuteInWords = (at: Date, reader: Reader): string => inWords(at, reader, { timeStyle: 'short' });

const inWords = (at: Date, { language, timeZone }: Reader, more: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(language === 'fr' ? 'fr-FR' : 'en-GB', { dateStyle: 'long', ...more, timeZone }).format(at);

import { beforeAll, describe, expect, test } from '@jest/globals';
import { setupI18n } from '@lingui/core';
import { absoluteTime, dayOf, longDate, relativeTime, showTimeZone } from '../apps/web/src/ui/dates.js';

const fr = setupI18n({ locale: 'fr', messages: { fr: {} } });
const en = setupI18n({ locale: 'en', messages: { en: {} } });
const now = new Date('2026-11-22T09:14:00Z');
const at = (text: string) => new Date(text);

describe('dates as people read them', () => {
  beforeAll(() => showTimeZone('Europe/Paris'));

  test.each([
    ['2026-11-22T09:13:40Z', 'maintenant', 'now'],
    ['2026-11-22T08:34:00Z', 'il y a 40 min', '40 min ago'],
    ['2026-11-22T07:10:00Z', 'il y a 2 h', '2 hr ago'],
    ['2026-11-21T15:20:00Z', 'hier à 16:20', 'yesterday at 16:20'],
    ['2026-11-17T16:42:00Z', 'mardi à 17:42', 'Tuesday at 17:42'],
    ['2026-11-12T10:00:00Z', '12 novembre', '12 November'],
    ['2026-05-01T10:00:00Z', '1er mai', '1 May'],
    ['2024-03-03T10:00:00Z', '3 mars 2024', '3 March 2024'],
    ['2026-11-30T09:14:00Z', 'dans 8 jours', 'in 8 days'],
  ])('%s', (instant, french, english) => {
    const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
    expect(plain(relativeTime(fr, at(instant), now))).toBe(french);
    expect(plain(relativeTime(en, at(instant), now))).toBe(english);
  });

  test('a day begins when it begins where the person is', () => {
    const lateEvening = at('2026-11-22T23:30:00Z');
    expect(dayOf(lateEvening)).toBe('2026-11-23');
    showTimeZone('America/Montreal');
    expect(dayOf(lateEvening)).toBe('2026-11-22');
    expect(longDate(fr, lateEvening)).toBe('22 novembre 2026');
    expect(absoluteTime(en, lateEvening)).toContain('18:30');
    showTimeZone('Europe/Paris');
  });
});

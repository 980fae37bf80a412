import { describe, expect, test } from '@jest/globals';
import { importedId } from './index.js';

const AT = new Date('2010-06-27T23:36:57.962Z');

describe('the id of an imported thing', () => {
  test('is a UUIDv7 of the instant of the thing', () => {
    const id = importedId('ldbc', '206158430246', AT);
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16)).toBe(AT.getTime());
  });

  test('orders things of one instant by their number in the source, also where texts would not', () => {
    const numbers = ['9', '10', '99', '206158430246', '4398046511147', '4611686018427387903'];
    expect(numbers.map((key) => importedId('ldbc', key, AT)).sort()).toEqual(
      numbers.map((key) => importedId('ldbc', key, AT)),
    );
  });

  test('orders them by what the source says where its ids are no numbers', () => {
    const ids = [11, 12, 300_000].map((order) => importedId('slack', `C1:${order % 7}`, AT, order));
    expect(ids.toSorted()).toEqual(ids);
  });

  test('comes first by date, whatever the number', () => {
    expect(importedId('ldbc', '9999999', AT) < importedId('ldbc', '1', new Date(AT.getTime() + 1))).toBe(true);
  });

  test('is the same in every run, and another for another source or key', () => {
    expect(importedId('slack', 'U1', AT)).toBe(importedId('slack', 'U1', AT));
    expect(
      new Set([importedId('slack', 'U1', AT), importedId('slack', 'U2', AT), importedId('demo', 'U1', AT)]).size,
    ).toBe(3);
  });
});

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

import { type TestApp, startTestApp } from './support/app.js';
import { seedCast } from './support/cast.js';
import { ENTERPRISE, TestDirectory, userBody } from './support/scim.js';

let app: TestApp;
let directory: TestDirectory;
beforeAll(async () => {
  app = await startTestApp();
  await seedCast(app.db.owner);
  directory = await TestDirectory.connect(app);
});
afterAll(() => app?.close());

const make = async (name: string, more: object = {}) => {
  const made = await directory.send('POST', '/Users', userBody(name, more));
  expect({ status: made.status, text: made.text }).toMatchObject({ status: 201 });
  return made.body.id as string;
};

describe('lists', () => {
  test('are filtered by what the directory knows, without case where the standard says so', async () => {
    const id = await make('filtered', { title: 'Chef d’équipe', [ENTERPRISE]: { department: 'Qualité' } });
    const found = async (filter: string) =>
      ((await directory.find(`(${filter}) and id eq "${id}"`)).body.Resources ?? []).length;
    for (const filter of [
      'userName eq "FILTERED@atelier.example"',
      'USERNAME Eq "filtered@ATELIER.example"',
      'urn:ietf:params:scim:schemas:core:2.0:User:userName sw "filt"',
      'externalId eq "key of filtered"',
      'emails[type eq "work" and value co "@atelier"]',
      'emails.value ew "atelier.example"',
      'emails.value co "FILTERED" or title pr',
      'not (title eq "x") and active eq true',
      'active eq "True"',
      `${ENTERPRISE}:department eq "qualité"`,
      'name.familyName eq "nouvelle" and (title co "équipe" or title eq "y")',
      'meta.lastModified gt "2020-01-01T00:00:00Z"',
      'externalId ne "x"',
      'phoneNumbers.value eq null',
    ])
      expect({ filter, found: await found(filter) }).toEqual({ filter, found: 1 });
    for (const filter of [
      'externalId eq "KEY OF FILTERED"',
      'title eq "x"',
      'active eq false',
      'emails[type eq "home"]',
      'not (active eq true)',
      'phoneNumbers pr and phoneNumbers.value pr',
    ])
      expect(await found(filter).catch(() => 0)).toBe(0);
    for (const filter of [
      'userName',
      'password eq "x"',
      'userName eq',
      '(userName eq "x"',
      'active gt true',
      'meta.created co "x"',
      `userName eq "${'x'.repeat(2000)}"`,
      Array.from({ length: 60 }, () => 'title pr').join(' or '),
      'persons.id eq "x"',
      'title pr not title pr',
      'constructor eq "x"',
    ]) {
      const { status, body } = await directory.find(filter);
      expect({ filter, status, type: body.scimType }).toEqual({ filter, status: 400, type: 'invalidFilter' });
    }
    for (const odd of ['title eq "a\\u0000b"', 'title eq "\\ud800"', `title eq "'; drop table persons; --"`])
      expect((await directory.find(odd)).status).toBe(200);
  });

  test('are paged from 1, by at most 200, in one order', async () => {
    for (const n of [1, 2, 3, 4, 5]) await make(`page${n}`);
    const all: string[] = [];
    const filter = encodeURIComponent('userName sw "page"');
    for (let start = 1; ; start += 2) {
      const { body } = await directory.get(`/Users?filter=${filter}&startIndex=${start}&count=2&attributes=userName`);
      expect([body.totalResults, body.startIndex, body.itemsPerPage]).toEqual([5, start, body.Resources.length]);
      if (body.Resources.length === 0) break;
      for (const user of body.Resources) expect(Object.keys(user).sort()).toEqual(['id', 'schemas', 'userName']);
      all.push(...body.Resources.map((user: { userName: string }) => user.userName));
    }
    expect(all.sort()).toEqual([1, 2, 3, 4, 5].map((n) => `page${n}@atelier.example`));
    expect((await directory.get(`/Users?filter=${filter}&startIndex=-5&count=-1`)).body).toMatchObject({
      startIndex: 1,
      itemsPerPage: 0,
      totalResults: 5,
    });
    expect((await directory.get('/Users?count=x')).status).toBe(400);
    const searched = await directory.send('POST', '/Users/.search', { filter: 'userName sw "page"', count: 3 });
    expect([searched.status, searched.body.itemsPerPage, searched.body.totalResults]).toEqual([200, 3, 5]);
    const without = (await directory.get(`/Users?filter=${filter}&excludedAttributes=emails,name.givenName`)).body
      .Resources[0];
    expect([without.emails, without.name, without.title]).toEqual([undefined, undefined, 'Tourneuse']);
  });
});

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { toId } from '#graphql';
import { newId } from '#persistence';
import { type TestApp, startTestApp } from './support/app.js';
import { PARTNER, PERSON, type Who, seedCast } from './support/cast.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
  await seedCast(app.db.owner);
  await app.db.owner
    .query(`update persons set department = 'Méthodes', site = 'Angers', phone = '06', about = 'À propos',
    skills = '{Soudure,Métrologie}', interests = '{Lean}', source_id = 'src-' || id where kind <> 'SERVICE'`);
});
afterAll(() => app.close());

const id = (who: Who) => toId('Person', PERSON[who]);
const WHOLE = `id sourceId kind name givenName familyName initials title company isExternal photoUrl partner { name } department site phone
  email about skills interests accessUntil contactState contactSince viewerIsPerson viewerCanUpdate viewerCanRequestContact`;
const person = (as: Who, whom: string) =>
  app.ask(PERSON[as], `query ($id: ID!) { person(id: $id) { ${WHOLE} } node(id: $id) { id } }`, { id: whom });

describe('who sees a profile', () => {
  // Every person on every other: a missing right is asserted as loudly as a right.
  test.each([
    ['reader', 'contributor outsider karim leila sonia'],
    ['outsider', 'contributor reader'],
    ['manager', 'contributor outsider reader karim leila sonia lonely expired'],
    ['karim', 'contributor reader leila sonia'],
    ['leila', 'contributor reader karim'],
    ['lonely', ''],
  ] as const)('%s sees %s', async (viewer, expected) => {
    const whom: Who[] = [
      'contributor',
      'outsider',
      'reader',
      'karim',
      'leila',
      'sonia',
      'lonely',
      'expired',
      'orphaned',
    ];
    const seen: Who[] = [];
    for (const who of whom) {
      if (who === viewer) continue;
      const { data } = await person(viewer, id(who));
      expect(data.node === null).toBe(data.person === null);
      if (data.person) seen.push(who);
    }
    expect(seen.sort()).toEqual(expected.split(' ').filter(Boolean).sort());
  });

  test.each([
    ['outsider', 'karim'],
    ['leila', 'sonia'],
    ['karim', 'outsider'],
    ['lonely', 'manager'],
  ] as const)('for %s, %s and nobody are the same answer, from the same statements', async (viewer, hidden) => {
    const look = async (whom: string) => {
      app.statements.length = 0;
      const response = await app.send(PERSON[viewer], {
        query: `query ($id: ID!) { person(id: $id) { ${WHOLE} } node(id: $id) { id } }`,
        variables: { id: whom },
      });
      return { body: await response.text(), status: response.status, statements: [...app.statements] };
    };
    await look(id(hidden));
    expect(await look(id(hidden))).toEqual(await look(toId('Person', newId())));
  });

  test('an external sees name, photo, title and company of the people of their groups, and nothing else', async () => {
    const { data } = await person('karim', id('reader'));
    expect(data.person).toMatchObject({
      name: 'reader Test',
      title: 'Titre',
      company: 'Atelier Loire',
      isExternal: false,
    });
    expect(data.person).toMatchObject({
      sourceId: null,
      department: null,
      site: null,
      phone: null,
      email: null,
      about: null,
      skills: [],
      interests: [],
      accessUntil: null,
    });
  });

  test('an employee sees all of it, the company of an external too', async () => {
    const { data } = await person('reader', id('karim'));
    expect(data.person).toMatchObject({
      company: 'Mécaform',
      isExternal: true,
      partner: { name: 'Mécaform' },
      email: 'karim@test.example',
      skills: ['Soudure', 'Métrologie'],
    });
    expect(data.person.accessUntil).toMatch(/^\d{4}-.*Z$/);
  });

  test('an external who leaves a group is gone for its members', async () => {
    expect((await person('reader', id('sonia'))).data.person).not.toBeNull();
    await app.db.owner.query('update memberships set valid_to = now() where person_id = $1', [PERSON.sonia]);
    expect((await person('reader', id('sonia'))).data.person).toBeNull();
    await app.db.owner.query('update memberships set valid_to = null where person_id = $1', [PERSON.sonia]);
  });

  test('a malformed id, and one of another type, are missing things', async () => {
    for (const wrong of ['x', toId('Group', PERSON.reader), `${id('reader')}A`]) {
      expect((await person('contributor', wrong)).data.person).toBeNull();
    }
  });
});

describe('the directory', () => {
  const LIST = `query ($first: Int, $after: String, $search: String, $topic: String, $kind: PersonKind, $partnerId: ID) {
    people(first: $first, after: $after, search: $search, topic: $topic, kind: $kind, partnerId: $partnerId) { edges { cursor node { name } } pageInfo { hasNextPage endCursor } } }`;
  const names = async (as: Who, variables: object = {}) => {
    const { data } = await app.ask(PERSON[as], LIST, { first: 100, ...variables });
    return data.people?.edges.map(({ node }: { node: { name: string } }) => node.name.replace(' Test', '')) ?? null;
  };

  test('lists employees who may act, and the externals whom the viewer may see, by name', async () => {
    const listed = await names('outsider');
    expect(listed).toEqual([...listed].sort((a: string, b: string) => a.toLowerCase().localeCompare(b.toLowerCase())));
    expect(listed).toEqual(expect.arrayContaining(['banned', 'owner', 'reader']));
    for (const hidden of ['karim', 'lonely', 'suspended', 'sponsorGone']) expect(listed).not.toContain(hidden);
    expect(await names('reader')).toEqual(expect.arrayContaining(['karim', 'leila', 'sonia']));
  });

  test('does not exist for externals', async () => {
    expect(await names('karim')).toBeNull();
  });

  test('list equals check: who is listed is whom one may open, page by page', async () => {
    const paged: string[] = [];
    let after: string | null = null;
    do {
      const { data } = await app.ask(PERSON.reader, LIST, { first: 3, after });
      paged.push(...data.people.edges.map(({ node }: { node: { name: string } }) => node.name.replace(' Test', '')));
      after = data.people.pageInfo.hasNextPage ? data.people.pageInfo.endCursor : null;
    } while (after);
    expect(paged).toEqual(await names('reader'));
    expect(new Set(paged).size).toBe(paged.length);
  });

  test.each([
    ['a word of the name, accents aside', { search: 'RÉADER' }, ['reader']],
    ['two words', { search: 'test mod' }, ['moderator']],
    ['a pattern sign is a letter like others', { search: '%' }, []],
    ['a topic', { topic: 'metrologie', kind: 'EXTERNAL' }, ['karim', 'leila', 'sonia']],
    ['a kind', { kind: 'EXTERNAL' }, ['karim', 'leila', 'sonia']],
    ['an organisation', { partnerId: toId('PartnerOrganisation', PARTNER.sofratube) }, ['sonia']],
  ])('is searched by %s', async (_, filter, expected) => {
    expect(await names('reader', filter)).toEqual(expected);
  });

  test('somebody else’s cursor, or one made up, is refused', async () => {
    const { data } = await app.ask(PERSON.reader, LIST, { first: 1 });
    for (const after of [data.people.pageInfo.endCursor, 'AAAA']) {
      const { errors } = await app.ask(PERSON.outsider, LIST, { first: 1, after });
      expect(errors![0]!.extensions.code).toBe('BAD_CURSOR');
    }
  });

  test('costs two statements', async () => {
    await app.tokenOf(PERSON.reader);
    app.statements.length = 0;
    await names('reader');
    expect(app.statements).toHaveLength(2);
  });
});

describe('the quick switcher’s people', () => {
  const switchTo = async (as: Who, text: string) => {
    const { data, errors } = await app.ask(
      PERSON[as],
      'query ($text: String!) { quickSwitch(text: $text) { people { name } } }',
      { text },
    );
    expect(errors).toBeUndefined();
    return data.quickSwitch.people.map(({ name }: { name: string }) => name.replace(' Test', ''));
  };

  test('by prefix, then by what nearly reads so; only whom one may see', async () => {
    expect((await switchTo('reader', 'kar'))[0]).toBe('karim');
    expect((await switchTo('reader', 'modrator'))[0]).toBe('moderator');
    expect(await switchTo('outsider', 'karim')).not.toContain('karim');
    expect(await switchTo('leila', 'sonia')).not.toContain('sonia');
    expect(await switchTo('reader', '  ')).toEqual([]);
  });
});

describe('one’s own profile and settings', () => {
  const UPDATE = `mutation ($input: ProfileUpdateInput!) { profileUpdate(input: $input) { person { name title about skills department } userErrors { code field } } }`;
  const update = async (input: object) => (await app.ask(PERSON.contributor, UPDATE, { input })).data.profileUpdate;

  test('what is given changes, cleaned; what is not given stays', async () => {
    const { person } = await update({
      givenName: '  Zoé ',
      title: 'Cheffe\n d’équipe',
      skills: ['Soudure', 'SOUDURE', ' ', 'Étanchéité'],
      about: 'une\r\ndeux',
    });
    expect(person).toEqual({
      name: 'Zoé Test',
      title: 'Cheffe d’équipe',
      about: 'une\ndeux',
      skills: ['Soudure', 'Étanchéité'],
      department: 'Méthodes',
    });
    expect((await update({ department: null })).person).toMatchObject({ name: 'Zoé Test', department: null });
  });

  test.each([
    [{ givenName: ' ' }, 'NAME_REQUIRED', 'givenName'],
    [{ title: 'x'.repeat(121) }, 'TEXT_TOO_LONG', 'title'],
    [{ skills: Array.from({ length: 31 }, (_, n) => `t${n}`) }, 'PROFILE_TOPICS_TOO_MANY', 'skills'],
    [{ photoImageId: toId('Image', newId()) }, 'IMAGE_NOT_USABLE', 'photoImageId'],
  ])('%j is refused with %s', async (input, code, field) => {
    expect(await update(input)).toEqual({ person: null, userErrors: [{ code, field: [field] }] });
  });

  test('somebody else’s image, or one meant for a post, is no portrait; one’s own is', async () => {
    const add = async (owner: Who, purpose: string) =>
      (
        await app.db.owner.query(
          `insert into images (owner_id, purpose, hash, mime, bytes, width, height) values ($1, $2, 'h', 'image/webp', 1, 1, 1) returning id`,
          [PERSON[owner], purpose],
        )
      ).rows[0].id as string;
    for (const [owner, purpose] of [
      ['reader', 'PROFILE'],
      ['contributor', 'POST'],
    ] as const) {
      expect((await update({ photoImageId: toId('Image', await add(owner, purpose)) })).userErrors[0].code).toBe(
        'IMAGE_NOT_USABLE',
      );
    }
    const mine = await add('contributor', 'PROFILE');
    expect((await update({ photoImageId: toId('Image', mine) })).userErrors).toEqual([]);
    const { data } = await person('reader', id('contributor'));
    expect(data.person.photoUrl).toContain(toId('Image', mine));
  });

  test('settings are kept, and messages follow the language', async () => {
    const SETTINGS = `mutation ($input: SettingsUpdateInput!) { settingsUpdate(input: $input) { viewer { language theme timeZone } userErrors { code message } } }`;
    const set = async (input: object) => (await app.ask(PERSON.contributor, SETTINGS, { input })).data.settingsUpdate;
    expect((await set({ language: 'en', theme: 'DARK' })).viewer).toEqual({
      language: 'en',
      theme: 'DARK',
      timeZone: 'Europe/Paris',
    });
    expect((await set({ timeZone: 'Mars/Olympus' })).userErrors).toEqual([
      { code: 'TIME_ZONE_UNKNOWN', message: 'This time zone is unknown.' },
    ]);
    await set({ language: 'fr' });
  });
});

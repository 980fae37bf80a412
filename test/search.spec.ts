import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { toId } from '#graphql';
import { type TestApp, startTestApp } from './support/app.js';
import { GROUP, PARTNER, PERSON, type Which, type Who, seedCast } from './support/cast.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ countsRequests: false });
  await seedCast(app.db.owner);
});
afterAll(() => app?.close());

const group = (which: Which) => toId('Group', GROUP[which]);
async function publish(who: Who, which: Which, input: object): Promise<string> {
  const { data, errors } = await app.ask(
    PERSON[who],
    'mutation ($input: PostPublishInput!) { postPublish(input: $input) { post { id } userErrors { code } } }',
    { input: { groupId: group(which), body: 'Texte', ...input } },
  );
  expect(errors).toBeUndefined();
  expect(data.postPublish.userErrors).toEqual([]);
  return data.postPublish.post.id;
}
async function act(who: Who, mutation: string, input: object): Promise<void> {
  const type = { postHide: 'PostReasonInput', postDelete: 'PostInput', postPin: 'PostInput' }[mutation];
  const name = type ?? `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const { data, errors } = await app.ask(
    PERSON[who],
    `mutation ($input: ${name}!) { ${mutation}(input: $input) { userErrors { code } } }`,
    { input },
  );
  expect({ errors, userErrors: data?.[mutation]?.userErrors }).toEqual({ errors: undefined, userErrors: [] });
}

const SEARCH = `query ($search: String!, $filter: SearchFilter, $first: Int, $after: String, $order: SearchOrder) { searchResults(search: $search, filter: $filter) {
  isEmpty counts { isComplete kinds { kind count } groups { group { name } count } }
  hits(first: $first, after: $after, order: $order) { edges { cursor node { node { ... on Post { id } ... on Comment { id } } title { text isMatch } snippet { text isMatch } } } pageInfo { hasNextPage endCursor } } } }`;
const search = async (who: Who, text: string, more: object = {}) => {
  const { data, errors } = await app.ask(PERSON[who], SEARCH, { search: text, ...more });
  expect(errors).toBeUndefined();
  return data.searchResults;
};
type Edge = { cursor: string; node: { node: { id: string }; title: Stretch[]; snippet: Stretch[] } };
type Stretch = { text: string; isMatch: boolean };
const found = async (who: Who, text: string, more: object = {}): Promise<string[]> =>
  (await search(who, text, more)).hits.edges.map(({ node }: Edge) => node.node.id);
const matches = (stretches: Stretch[]) => stretches.filter(({ isMatch }) => isMatch).map(({ text }) => text);

describe('words', () => {
  let œuvre: string;
  beforeAll(async () => {
    œuvre = await publish('contributor', 'private', {
      title: 'Le chef-d’œuvre de l’été',
      body: 'Nous avons **développé** une [pièce](https://exemple.test/secretissime) en <b>inox</b>, n° 316L ; sans l’aide d’Élodie. The policies were running late. Les lois, deux axes, des clés.',
      topics: ['Métallurgie'],
    });
  });

  test.each([
    'oeuvre',
    'ŒUVRE',
    '"chef d\'oeuvre"',
    '"chef-d’œuvre"',
    'ete',
    'développement',
    'developpements',
    'dével',
    'pièces inox',
    'PIECE "inox"',
    '316l',
    'elodie',
    'metallurgie',
    'les pièces de l’été',
    'policy',
    'run',
    'late policies',
    'run late',
    'loi axe clé inox',
    'oeuvres" inox',
  ])('%s finds it', async (text) => expect(await found('reader', text)).toContain(œuvre));

  test.each([
    'secretissime',
    '"développement"',
    'inoxx',
    '"pièces"',
    'piece absente',
    '"loi" inox',
    'clefs inox',
    '"inox en"',
    'href',
    'amp',
    '"metallurgie"',
  ])('%s does not', async (text) => expect(await found('reader', text)).not.toContain(œuvre));

  test('what matched stands apart, in the text as it is read', async () => {
    const { edges } = (await search('reader', 'oeuvre developpement inox')).hits;
    const [{ node }] = edges.filter((edge: Edge) => edge.node.node.id === œuvre);
    expect(matches(node.title)).toEqual(['œuvre']);
    expect(matches(node.snippet)).toEqual(['développé', 'inox']);
    expect(node.snippet.map(({ text }: Stretch) => text).join('')).toContain('en <b>inox</b>, n° 316L');
    expect(node.title.map(({ text }: Stretch) => text).join('')).toBe('Le chef-d’œuvre de l’été');
  });

  test('a long text is cut around the first of the words', async () => {
    const id = await publish('contributor', 'private', {
      body: `${'avant '.repeat(300)}aiguille ${'apres '.repeat(300)}`,
    });
    const { edges } = (await search('reader', 'aiguille')).hits;
    const text = edges
      .find((edge: Edge) => edge.node.node.id === id)
      .node.snippet.map((s: Stretch) => s.text)
      .join('');
    expect(text).toMatch(/^… avant .* aiguille apres .* …$/);
    expect(text.length).toBeLessThan(280);
  });

  test('an edit is found at once, and what it said before no more', async () => {
    const id = await publish('contributor', 'private', { body: 'orthographe premiere' });
    await act('contributor', 'postEdit', { postId: id, body: 'orthographe seconde' });
    expect(await found('reader', 'orthographe seconde')).toEqual([id]);
    expect(await found('reader', 'orthographe premiere')).toEqual([]);
  });

  test('who is mentioned is no word of a text: not every reader may know that name', async () => {
    const id = await publish('contributor', 'private', {
      body: `mentionne [@Moderator Test](person:${toId('Person', PERSON.moderator)}) ici`,
    });
    expect(await found('reader', 'mentionne ici')).toEqual([id]);
    expect(await found('reader', 'mentionne moderator')).toEqual([]);
  });
});

describe('who reads', () => {
  test('a group, a wall, an organisation, the employees', async () => {
    const all = await publish('manager', 'walled', { body: 'cloison commune' });
    const own = await publish('manager', 'walled', {
      body: 'cloison commune',
      partnerId: toId('PartnerOrganisation', PARTNER.mecaform),
    });
    const internal = await publish('manager', 'walled', { body: 'cloison commune', audience: 'INTERNAL' });
    const order = { order: 'NEWEST' };
    expect(await found('reader', 'cloison', order)).toEqual([internal, own, all]);
    expect(await found('karim', 'cloison', order)).toEqual([own, all]);
    expect(await found('sonia', 'cloison', order)).toEqual([all]);
    for (const who of ['outsider', 'lonely', 'banned', 'invited', 'requested', 'former'] as const)
      expect({ who, found: await found(who, 'cloison') }).toEqual({ who, found: [] });
    const counts = async (who: Who) => (await search(who, 'cloison')).counts;
    expect(await counts('sonia')).toEqual({
      isComplete: true,
      kinds: [
        { kind: 'POST', count: 1 },
        { kind: 'COMMENT', count: 0 },
        { kind: 'FILE', count: 0 },
      ],
      groups: [{ group: { name: 'walled' }, count: 1 }],
    });
    expect((await counts('outsider')).groups).toEqual([]);
    expect(JSON.stringify(await search('sonia', 'cloison'))).not.toContain('internal');
  });

  test('what is taken away, and who leaves: at once', async () => {
    const id = await publish('contributor', 'private', { body: 'passage furtif' });
    await act('reader', 'commentAdd', { postId: id, body: 'furtif aussi' }).catch(() => undefined);
    await act('contributor', 'commentAdd', { postId: id, body: 'furtif aussi' });
    expect(await found('reader', 'furtif')).toHaveLength(2);
    await act('moderator', 'postHide', { postId: id, reason: 'Hors sujet' });
    expect(await found('reader', 'furtif')).toEqual([]);
    expect(await found('moderator', 'furtif')).toEqual([]);

    const other = await publish('contributor', 'private', { body: 'disparition subite' });
    await act('contributor', 'postDelete', { postId: other });
    expect(await found('contributor', 'disparition')).toEqual([]);
    expect((await app.db.owner.query(`select 1 from search_docs where words::text like '%disparit%'`)).rows).toEqual(
      [],
    );

    await publish('contributor', 'mixed', { body: 'dernier regard' });
    expect(await found('karim', 'regard')).toHaveLength(1);
    await app.db.owner.query(`update memberships set valid_to = now() where person_id = $1 and group_id = $2`, [
      PERSON.karim,
      GROUP.mixed,
    ]);
    expect(await found('karim', 'regard')).toEqual([]);
  });
});

describe('filters, order and pages', () => {
  const ids: string[] = [];
  beforeAll(async () => {
    for (let i = 0; i < 9; i += 1)
      ids.push(
        await publish('contributor', i % 3 === 0 ? 'secret' : 'private', {
          title: i === 4 ? 'Boulon' : null,
          body: `boulon numero${i} ${'vis '.repeat(i)}`,
        }),
      );
    await act('manager', 'postPin', { postId: ids[1]! });
    await act('moderator', 'commentAdd', { postId: ids[2]!, body: 'boulon repondu' });
  });
  const newest = (filter: object = {}) => found('reader', 'boulon', { filter, order: 'NEWEST', first: 50 });

  test('by kind, group, author, date, mark', async () => {
    expect(await newest({ kinds: ['POST'] })).toEqual(ids.toReversed());
    expect(await newest({ kinds: ['COMMENT'] })).toHaveLength(1);
    expect(await newest({ groupId: group('secret') })).toEqual([ids[6], ids[3], ids[0]]);
    expect(await newest({ groupId: group('walled') })).toEqual([]);
    expect(await newest({ authorId: toId('Person', PERSON.moderator) })).toHaveLength(1);
    expect(await newest({ isPinned: true })).toEqual([ids[1]]);
    expect(await newest({ hasImage: true })).toEqual([]);
    expect(await newest({ since: new Date(Date.now() + 60_000).toISOString() })).toEqual([]);
    expect(await newest({ until: new Date(Date.now() - 60_000).toISOString() })).toEqual([]);
    expect(
      await newest({
        since: new Date(Date.now() - 60_000).toISOString(),
        until: new Date(Date.now() + 60_000).toISOString(),
      }),
    ).toHaveLength(10);
    for (const who of ['outsider', 'karim'] as const)
      expect(await found(who, 'boulon', { filter: { groupId: group('secret') } })).toEqual([]);
  });

  test('kinds are counted whichever are asked for, and groups whichever is: as many as choosing another finds', async () => {
    const counts = async (filter: object, who: Who = 'reader') => {
      const { kinds, groups, isComplete } = (await search(who, 'boulon', { filter })).counts;
      expect(isComplete).toBe(true);
      return {
        kinds: Object.fromEntries(kinds.map(({ kind, count }: { kind: string; count: number }) => [kind, count])),
        groups: Object.fromEntries(
          groups.map(({ group: { name }, count }: { group: { name: string }; count: number }) => [name, count]),
        ),
      };
    };
    const whole = { kinds: { POST: 9, COMMENT: 1, FILE: 0 }, groups: { private: 7, secret: 3 } };
    expect(await counts({})).toEqual(whole);
    expect(await counts({ kinds: ['COMMENT'] })).toEqual({ ...whole, groups: { private: 1 } });
    expect(await counts({ groupId: group('secret') })).toEqual({
      ...whole,
      kinds: { POST: 3, COMMENT: 0, FILE: 0 },
    });
    expect(await counts({ kinds: ['POST'], groupId: group('secret') })).toEqual({
      kinds: { POST: 3, COMMENT: 0, FILE: 0 },
      groups: { private: 6, secret: 3 },
    });
    // A group that one may not know of counts nothing, as one that does not exist.
    for (const filter of [{}, { groupId: group('secret') }, { kinds: ['POST'], groupId: group('secret') }])
      expect(await counts(filter, 'karim')).toEqual({ kinds: { POST: 0, COMMENT: 0, FILE: 0 }, groups: {} });
  });

  test('what has it in the title comes first, and shorter texts before longer', async () => {
    const [first, second] = await found('reader', 'boulon', { filter: { kinds: ['POST'] } });
    expect([first, second]).toEqual([ids[4], ids[0]]);
  });

  test.each(['NEWEST', 'RELEVANCE'])('%s: page by page the whole, whatever is written meanwhile', async (order) => {
    const whole = await found('reader', 'boulon', { order, first: 100 });
    const paged: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { hits } = await search('reader', 'boulon', { order, first: 2, after });
      paged.push(...hits.edges.map(({ node }: Edge) => node.node.id));
      ({ hasNextPage: more, endCursor: after } = hits.pageInfo);
      if (paged.length === 4) await publish('contributor', 'public', { title: 'boulon', body: `boulon ${order}` });
    }
    expect(paged).toEqual(whole);
  });

  test('a cursor is a place in this search of this person', async () => {
    const { endCursor: after } = (await search('reader', 'boulon', { first: 1, order: 'NEWEST' })).hits.pageInfo;
    const code = async (who: Who, variables: object) =>
      (await app.ask(PERSON[who], SEARCH, { search: 'boulon', order: 'NEWEST', after, ...variables })).errors?.[0]
        ?.extensions.code;
    expect(await code('reader', {})).toBeUndefined();
    expect(await code('reader', { order: 'RELEVANCE' })).toBe('BAD_CURSOR');
    expect(await code('reader', { search: 'vis' })).toBe('BAD_CURSOR');
    expect(await code('reader', { filter: { kinds: ['POST'] } })).toBe('BAD_CURSOR');
    expect(await code('contributor', {})).toBe('BAD_CURSOR');
  });
});

describe('whatever is typed', () => {
  test.each([
    ['nothing', '', true],
    ['spaces', '   \u00a0\t', true],
    ['operators', `& | ! ( ) :* <-> \\ ' "" %_ "&" "!!"`, true],
    ['half a quote', '"boulon', false],
    ['ten thousand letters', 'a'.repeat(10_000), false],
    ['ten kilobytes of words', 'boulon vis '.repeat(1_000), false],
    ['quotes of quotes', '"'.repeat(201), true],
    ['empty words', 'le de the', false],
    ['NUL', 'boul\u0000on', false],
    ['half a character', 'boulon \ud800', false],
    ['another script', 'Привет 世界 مرحبا', false],
    ['marks without letters', '\u0301\u0301 "\u0301"', true],
    ['SQL', `'); drop table posts; --`, false],
    ['an emoji', '🎉', true],
  ])('%s: an answer, soon', async (_, text, isEmpty) => {
    const begin = performance.now();
    const answer = await search('reader', text);
    expect(answer.isEmpty).toBe(isEmpty);
    if (isEmpty) expect(answer.hits.edges).toEqual([]);
    expect(performance.now() - begin).toBeLessThan(2_000);
  });

  test('another script is found too', async () => {
    const id = await publish('contributor', 'private', { body: 'Привет, мир' });
    expect(await found('reader', 'привет')).toEqual([id]);
    expect(await found('reader', '"МИР"')).toEqual([id]);
  });
});

describe('what one searched for', () => {
  const kept = async (who: Who) =>
    (await app.ask(PERSON[who], '{ viewer { recentSearches } }')).data.viewer.recentSearches;
  const remember = (who: Who, words: string) => act(who, 'searchRemember', { words });

  test('the latest ten, each once, for oneself alone, until one says otherwise', async () => {
    for (let i = 0; i < 12; i += 1) await remember('reader', `recherche ${i}`);
    await remember('reader', '  recherche\n 5 ');
    await remember('reader', '   ');
    expect(await kept('reader')).toEqual([
      'recherche 5',
      ...[11, 10, 9, 8, 7, 6, 4, 3, 2].map((i) => `recherche ${i}`),
    ]);
    expect(await kept('contributor')).toEqual([]);
    await act('reader', 'recentSearchesForget', { words: 'recherche 11' });
    expect(await kept('reader')).toHaveLength(9);
    await act('reader', 'recentSearchesForget', {});
    expect(await kept('reader')).toEqual([]);
  });
});

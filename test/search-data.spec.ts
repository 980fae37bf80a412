import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { toId } from '#graphql';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { dataPath, describeWithData } from './import/data.js';
import { LdbcNetwork } from './import/ldbc-network.js';
import { type TestApp, startTestApp } from './support/app.js';
import { GROUP, PERSON, seedCast } from './support/cast.js';

jest.setTimeout(180_000);

interface Hits {
  edges: { node: { node: { sourceId: string } } }[];
  pageInfo: { hasNextPage: boolean; endCursor: string };
}

describeWithData('whole words in LDBC’s network', 'ldbc-snb-tiny', () => {
  let network: LdbcNetwork;
  beforeAll(async () => {
    network = await LdbcNetwork.start(undefined, { countsRequests: false });
  });
  afterAll(() => network?.close());

  interface ViewerFacts {
    kind: string;
    viewer: string;
    searchCounts: Record<string, number>;
  }
  const viewers = (): ViewerFacts[] =>
    readFileSync(dataPath('ldbc-snb-tiny/expected/visibility.jsonl'), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as ViewerFacts)
      .filter(({ kind }) => kind === 'viewer');

  const ALL = `query ($search: String!, $after: String, $order: SearchOrder, $first: Int) { searchResults(search: $search) {
    counts { isComplete kinds { kind count } }
    hits(first: $first, after: $after, order: $order) { edges { node { node { ... on Post { sourceId } ... on Comment { sourceId } } } }
      pageInfo { hasNextPage endCursor } } } }`;
  async function all(viewer: string, search: string, order: string, first = 7) {
    const found: string[] = [];
    let counted: { isComplete: boolean; kinds: { count: number }[] };
    for (let after: string | null = null, more = true; more;) {
      const { searchResults } = await network.ask(viewer, ALL, { search, after, order, first });
      const { edges, pageInfo } = searchResults.hits as Hits;
      found.push(...edges.map(({ node }) => node.node.sourceId));
      counted = searchResults.counts;
      ({ hasNextPage: more, endCursor: after } = pageInfo);
    }
    return { found, counted: counted! };
  }

  test('each of twenty viewers finds as many as counting by hand says, page by page, in both orders', async () => {
    expect(viewers().length).toBeGreaterThan(15);
    for (const { viewer, searchCounts } of viewers()) {
      for (const [word, count] of Object.entries(searchCounts)) {
        const { found, counted } = await all(viewer, `"${word.toUpperCase()}"`, 'NEWEST');
        expect({ viewer, word, count: found.length }).toEqual({ viewer, word, count });
        expect(new Set(found).size).toBe(count);
        expect(counted.isComplete && counted.kinds.reduce((sum, kind) => sum + kind.count, 0)).toBe(count);
        const nearest = (await all(viewer, `"${word}"`, 'RELEVANCE', 100)).found;
        expect(nearest.toSorted()).toEqual(found.toSorted());
      }
    }
  });

  test('a frequent word is paged to its end by relevance too', async () => {
    const [{ viewer }] = viewers() as [ViewerFacts];
    const newest = (await all(viewer, '"about"', 'NEWEST', 100)).found;
    const nearest = (await all(viewer, '"about"', 'RELEVANCE', 90)).found;
    expect(newest.length).toBeGreaterThan(300);
    expect(nearest.toSorted()).toEqual(newest.toSorted());
  });
});

describeWithData('a public consultation’s proposals as posts', 'republique-numerique', () => {
  interface Idea {
    id: number;
    title: string;
    bodyHtml: string | null;
  }
  let app: TestApp;
  let ideas: Idea[];
  beforeAll(async () => {
    app = await startTestApp({ countsRequests: false });
    await seedCast(app.db.owner);
    ideas = gunzipSync(readFileSync(dataPath('republique-numerique/ideas.jsonl.gz')))
      .toString()
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Idea);
    for (const { title, bodyHtml } of ideas) {
      const body = wordsIn(bodyHtml ?? '').slice(0, 45_000) || '…';
      const { data, errors } = await app.ask(
        PERSON.contributor,
        'mutation ($input: PostPublishInput!) { postPublish(input: $input) { post { id } userErrors { code } } }',
        { input: { groupId: toId('Group', GROUP.private), title: title.slice(0, 190), body } },
      );
      expect({ errors, userErrors: data?.postPublish.userErrors }).toEqual({ errors: undefined, userErrors: [] });
    }
  });
  afterAll(() => app?.close());

  const titles = async (search: string): Promise<string[]> => {
    const found: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { data } = await app.ask(
        PERSON.reader,
        `query ($search: String!, $after: String) { searchResults(search: $search) { hits(first: 100, after: $after, order: NEWEST) {
          edges { node { node { ... on Post { id } } } } pageInfo { hasNextPage endCursor } } } }`,
        { search, after },
      );
      const { edges, pageInfo } = data.searchResults.hits;
      found.push(...edges.map(({ node }: { node: { node: { id: string } } }) => node.node.id));
      ({ hasNextPage: more, endCursor: after } = pageInfo);
    }
    return found.sort();
  };
  /** How many hold this word, by looking at each. */
  const holding = (pattern: RegExp): number =>
    ideas.filter(({ title, bodyHtml }) =>
      pattern.test(
        ` ${fold(title.slice(0, 190))} ${fold(wordsIn(bodyHtml ?? '').slice(0, 45_000))} `.replace(
          /[^\p{L}\p{N}]+/gu,
          ' ',
        ),
      ),
    ).length;

  test('with accents and without they are the same, and as many as there are', async () => {
    for (const [accented, bare] of [
      ['"données"', '"donnees"'],
      ['"numérique"', '"NUMERIQUE"'],
      ['"œuvre"', '"oeuvre"'],
      ['"cœur"', '"Coeur"'],
      ['"où"', '"ou"'],
      ['"être"', '"ÊTRE"'],
    ] as const) {
      const found = await titles(accented);
      const count = holding(new RegExp(` ${fold(accented.slice(1, -1))} `));
      expect({ accented, count: found.length }).toEqual({ accented, count });
      expect(count).toBeGreaterThan(0);
      expect(await titles(bare)).toEqual(found);
    }
  });

  test('words of one family find each other, typed to the end or still going on', async () => {
    for (const [one, other] of [
      ['loi', 'lois'],
      ['lois', 'loi'],
      ['mot', 'mots'],
      ['ans', 'an'],
      ['développées', 'développement'],
      ['developper', 'développement'],
      ['publications', 'publication'],
      ['libertés', 'liberté'],
      ['administrations', 'administration'],
    ] as const) {
      const withOther = await titles(`"${other}"`);
      const withOne = await titles(`"${one}"`);
      for (const end of ['', ' ']) {
        const byOne = await titles(one + end);
        const byOther = await titles(other + end);
        expect({ one, found: withOther.filter((id) => !byOne.includes(id)) }).toEqual({ one, found: [] });
        expect({ other, found: withOne.filter((id) => !byOther.includes(id)) }).toEqual({ other, found: [] });
      }
      expect(withOther.length).toBeGreaterThan(0);
    }
    expect((await titles('développement')).length).toBeGreaterThan((await titles('"développement"')).length);
  });

  test('the beginning of a word finds it while it is typed', async () => {
    const whole = await titles('"numérique"');
    for (let length = 3; length < 'numérique'.length; length += 1) {
      const found = await titles('numérique'.slice(0, length));
      expect({ length, missing: whole.filter((id) => !found.includes(id)) }).toEqual({ length, missing: [] });
    }
  });

  test('several words stand all of them there, in quotes one after the other', async () => {
    const both = await titles('"données" "publiques"');
    const phrase = await titles('"données publiques"');
    expect(phrase).toHaveLength(holding(/ donnees publiques /));
    expect(phrase.filter((id) => !both.includes(id))).toEqual([]);
    expect(phrase.length).toBeLessThan(both.length);
  });
});

const NAMED: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  rsquo: '’',
  lsquo: '‘',
  laquo: '«',
  raquo: '»',
  deg: '°',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  oelig: 'œ',
  OElig: 'Œ',
  euro: '€',
  ldquo: '“',
  rdquo: '”',
  bull: '•',
  middot: '·',
  sect: '§',
  ordm: 'º',
  szlig: 'ß',
  aelig: 'æ',
};
const ACCENTS: Readonly<Record<string, string>> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  uml: '\u0308',
  cedil: '\u0327',
  tilde: '\u0303',
};
/** What is read of the consultation's HTML. */
function wordsIn(html: string): string {
  return html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(
      /&([A-Za-z])(acute|grave|circ|uml|cedil|tilde);/g,
      (_, letter: string, accent: string) => letter + ACCENTS[accent]!,
    )
    .replace(/&(\w+);/g, (_, name: string) => NAMED[name] ?? ' ')
    .normalize('NFC')
    .replace(/[[\]()*_`#>~<@|\\]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
const fold = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('œ', 'oe').replaceAll('æ', 'ae');

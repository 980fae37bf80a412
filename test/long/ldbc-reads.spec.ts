import { readFileSync } from 'node:fs';
import { parseId, toId } from '#graphql';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { dataPath, describeWithData } from '../import/data.js';
import { inParallel } from '../import/in-parallel.js';
import { LdbcNetwork } from '../import/ldbc-network.js';
import type { Answer } from '../support/app.js';
import { LdbcOracle, type OracleMessage } from '../import/ldbc-oracle.js';

jest.setTimeout(180_000); // many requests, on machines that do other things besides

/** An answer's fields, picked from as they come. */
type Fields = Answer['data'];
type Row = (string | number | boolean)[];
interface Read {
  query: string;
  params: { personId: string; messageId: string; maxDate: number };
  rows: Row[];
}
interface ViewerFacts {
  kind: string;
  viewer: string;
  readable: number;
  readablePosts: number;
  readableInPrivate: number;
  readableInSecret: number;
  listedForums: Record<string, number>;
  memberOfNonPublic: number;
  newest20: string[];
}
const linesOf = <T>(name: string): T[] =>
  readFileSync(dataPath(`ldbc-snb-tiny/expected/${name}.jsonl`), 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as T);

const page = (fields: string) => `edges { node { ${fields} } } pageInfo { hasNextPage endCursor }`;
const WRITTEN = page('sourceId body datedAt author { name personId isContact }');
const IN_THREAD = page('sourceId body datedAt thread { sourceId author { name personId } }');
const MESSAGE = 'sourceId body datedAt author { name personId } group { sourceId name managers { name personId } }';

describeWithData('LDBC’s reads through the API, as the person concerned', 'ldbc-snb-tiny', () => {
  const oracle = new LdbcOracle();
  let network: LdbcNetwork;
  beforeAll(async () => {
    network = await LdbcNetwork.start();
  });
  afterAll(() => network?.close());

  /** LDBC's id behind an id of the API. */
  const who = (personId: string) => network.ldbcId(parseId(personId)!.uuid);
  const bare = (sourceId: string) => sourceId.replace('ldbc:', '');
  const time = (at: string) => Date.parse(at);
  const nodes = (connection: { edges: { node: unknown }[] }) => connection.edges.map(({ node }) => node as Fields);
  const idOf = (id: string) => {
    const type = oracle.messages.get(id)!.isPost ? 'post' : 'comment';
    return toId(type === 'post' ? 'Post' : 'Comment', network.key(type, id));
  };

  const reads = {
    /** A profile. */
    async IS1(person: string): Promise<Row[]> {
      const { node } = await network.ask(
        person,
        `query ($id: ID!) { node(id: $id) { ... on Person { givenName familyName joinedAt } } }`,
        {
          id: toId('Person', network.key('person', person)),
        },
      );
      return [[node.givenName, node.familyName, time(node.joinedAt)]];
    },
    /** A person's latest 10 messages, each with its thread's first post. */
    async IS2(person: string): Promise<Row[]> {
      const { person: found } = await network.ask(
        person,
        `query ($id: ID!) { person(id: $id) { activity(first: 10) { ${IN_THREAD} } } }`,
        {
          id: toId('Person', network.key('person', person)),
        },
      );
      return nodes(found.activity).map(({ sourceId, body, datedAt, thread }: Fields) => [
        bare(sourceId),
        body,
        time(datedAt),
        bare(thread.sourceId),
        who(thread.author.personId),
        thread.author.name,
      ]);
    },
    /** A person's contacts. */
    async IS3(person: string): Promise<Row[]> {
      const edges: Row[] = [];
      for (let after: string | null = null; ;) {
        const { viewer } = await network.ask(
          person,
          `query ($after: String) { viewer { contacts(first: 50, after: $after) { edges { since node { sourceId givenName familyName } } pageInfo { hasNextPage endCursor } } } }`,
          { after },
        );
        for (const { since, node } of viewer.contacts.edges)
          edges.push([bare(node.sourceId), node.givenName, node.familyName, time(since)]);
        if (!viewer.contacts.pageInfo.hasNextPage) return inOrder(edges, 3, 0);
        after = viewer.contacts.pageInfo.endCursor;
      }
    },
    /** The newest 20 messages of one's contacts up to a date. */
    async IC2(person: string, until: number): Promise<Row[]> {
      const { viewer } = await network.ask(
        person,
        `query ($until: DateTime) { viewer { contactsActivity(first: 20, until: $until) { ${WRITTEN} } } }`,
        { until: new Date(until).toISOString() },
      );
      return nodes(viewer.contactsActivity).map(({ sourceId, body, datedAt, author }: Fields) => [
        who(author.personId),
        author.name,
        bare(sourceId),
        body,
        time(datedAt),
      ]);
    },
    /** The newest 20 replies to one's messages; LDBC counts those to oneself. */
    async IC8(person: string): Promise<Row[]> {
      const { viewer } = await network.ask(
        person,
        `{ viewer { repliesToMe(first: 20, withOwn: true) { ${WRITTEN} } } }`,
      );
      return nodes(viewer.repliesToMe).map(({ sourceId, body, datedAt, author }: Fields) => [
        who(author.personId),
        author.name,
        time(datedAt),
        bare(sourceId),
        body,
      ]);
    },
  };
  /** A message by its address: content, author, group and its managers. */
  const message = async (viewer: string, id: string) =>
    (
      await network.ask(
        viewer,
        `query ($id: ID!) { node(id: $id) { ... on Message { ${MESSAGE} } ... on Post { replies(first: 20) { ${WRITTEN} } } ... on Comment { replies(first: 20) { ${WRITTEN} } } } }`,
        {
          id: idOf(id),
        },
      )
    ).node;
  const name = (first: unknown, last: unknown) => `${String(first)} ${String(last)}`;

  /** What the product must say: the oracle's own answer, and the expected rows that the viewer may read come first in it. */
  const holds = (actual: Row[], right: Row[], expectedReadable: Row[]) => {
    expect(actual).toEqual(right);
    expect(actual.slice(0, expectedReadable.length)).toEqual(expectedReadable);
  };
  const readable = (viewer: string) => (message: OracleMessage) => oracle.mayRead(viewer, message);
  const mayRead = (viewer: string, id: unknown) => oracle.mayRead(viewer, oracle.messages.get(id as string)!);
  const right = {
    IS2: (person: string): Row[] =>
      oracle
        .newest((m) => m.authorId === person && oracle.mayRead(person, m), 10)
        .map((m) => {
          const root = oracle.messages.get(m.rootId)!;
          return [m.id, m.body, m.at, root.id, root.authorId, oracle.name(root.authorId)];
        }),
    IS3: (person: string): Row[] =>
      inOrder(
        [...oracle.contactsOf(person)].map(([id, at]) => [
          id,
          oracle.people.get(id)!.givenName,
          oracle.people.get(id)!.familyName,
          at,
        ]),
        3,
        0,
      ),
    IC2: (person: string, until: number): Row[] =>
      oracle
        .ofContacts(person, until, readable(person), 20)
        .map((m) => [m.authorId, oracle.name(m.authorId), m.id, m.body, m.at]),
    IC8: (person: string): Row[] =>
      oracle
        .repliesTo(person, readable(person), 20)
        .map((m) => [m.authorId, oracle.name(m.authorId), m.at, m.id, m.body]),
  };
  const expected = linesOf<Read>('reads');
  const expectedOf = (query: string) => expected.filter((read) => read.query === query);

  test('IS1: each profile', async () => {
    await inParallel(expectedOf('IS1'), async ({ params, rows }) => {
      const [row] = rows;
      expect(await reads.IS1(params.personId)).toEqual([[row![0], row![1], row![7]]]);
    });
  });

  test('IS2: a person’s latest messages with their threads', async () => {
    await inParallel(expectedOf('IS2'), async ({ params, rows }) => {
      const viewer = params.personId;
      holds(
        await reads.IS2(viewer),
        right.IS2(viewer),
        rows
          .filter(([id]) => mayRead(viewer, id))
          .map(([id, body, at, root, rootAuthor, first, last]) => [
            id!,
            body!,
            at!,
            root!,
            rootAuthor!,
            name(first, last),
          ]),
      );
    });
  });

  test('IS3: a person’s contacts since when', async () => {
    await inParallel(expectedOf('IS3'), async ({ params, rows }) => {
      expect(await reads.IS3(params.personId)).toEqual(right.IS3(params.personId));
      expect(right.IS3(params.personId)).toEqual(inOrder(rows, 3, 0));
    });
  });

  test('IS4, IS5, IS6, IS7: a message by its address, as its author', async () => {
    const byId = new Map<string, Partial<Record<string, Row[]>>>();
    for (const { query, params, rows } of ['IS4', 'IS5', 'IS6', 'IS7'].flatMap(expectedOf)) {
      byId.set(params.messageId, { ...byId.get(params.messageId), [query]: rows });
    }
    await inParallel([...byId], async ([id, rows]) => {
      const author = oracle.messages.get(id)!.authorId;
      const found = await message(author, id);
      if (rows['IS4']) expect([[found.body, time(found.datedAt)]]).toEqual(rows['IS4']);
      if (rows['IS5'])
        expect([[who(found.author.personId), found.author.name]]).toEqual(
          rows['IS5'].map(([id, first, last]) => [id, name(first, last)]),
        );
      if (rows['IS6']) {
        expect([
          [
            bare(found.group.sourceId),
            found.group.name,
            who(found.group.managers[0].personId),
            found.group.managers[0].name,
          ],
        ]).toEqual(rows['IS6'].map(([group, title, id, first, last]) => [group, title, id, name(first, last)]));
      }
      if (rows['IS7']) {
        const replies = nodes(found.replies).map(({ sourceId, body, datedAt, author }: Fields) => [
          bare(sourceId),
          body,
          time(datedAt),
          who(author.personId),
          author.name,
          author.isContact,
        ]);
        expect(replies).toEqual(
          rows['IS7'].map(([id, body, at, author, first, last, knows]) => [
            id,
            body,
            at,
            author,
            name(first, last),
            knows,
          ]),
        );
      }
    });
  });

  test('IC2: the newest of one’s contacts up to a date', async () => {
    await inParallel(expectedOf('IC2'), async ({ params, rows }) => {
      const viewer = params.personId;
      holds(
        await reads.IC2(viewer, params.maxDate),
        right.IC2(viewer, params.maxDate),
        rows
          .filter(([, , , id]) => mayRead(viewer, id))
          .map(([author, first, last, id, body, at]) => [author!, name(first, last), id!, body!, at!]),
      );
    });
  });

  test('IC8: the newest replies to one’s messages', async () => {
    await inParallel(expectedOf('IC8'), async ({ params, rows }) => {
      const viewer = params.personId;
      holds(
        await reads.IC8(viewer),
        right.IC8(viewer),
        rows
          .filter(([, , , , id]) => mayRead(viewer, id))
          .map(([author, first, last, at, id, body]) => [author!, name(first, last), at!, id!, body!]),
      );
    });
  });

  test('other people, other dates: the same reads of those whom no file names', async () => {
    const named = new Set(expected.map(({ params }) => params.personId));
    const others = [...oracle.people.keys()].filter((id) => !named.has(id));
    expect(others.length).toBeGreaterThan(50);
    await inParallel(others.slice(0, 30), async (person) => {
      const { givenName, familyName, at } = oracle.people.get(person)!;
      expect(await reads.IS1(person)).toEqual([[givenName, familyName, at]]);
      expect(await reads.IS2(person)).toEqual(right.IS2(person));
      expect(await reads.IS3(person)).toEqual(right.IS3(person));
      expect(await reads.IC8(person)).toEqual(right.IC8(person));
      for (const until of [Date.UTC(2010, 5, 1, 12, 30), Date.UTC(2010, 8, 17), Date.UTC(2011, 5, 1)]) {
        expect(await reads.IC2(person, until)).toEqual(right.IC2(person, until));
      }
    });
  });

  test('a message that the viewer may not read does not exist, by whatever road', async () => {
    const all = [...oracle.messages.values()];
    const viewers = [...oracle.people.keys()].filter((_, i) => i % 11 === 0);
    for (const [i, viewer] of viewers.entries()) {
      const hidden = all
        .filter((m) => !oracle.mayRead(viewer, m))
        .filter((_, j) => j % 997 === i % 997)
        .slice(0, 5);
      for (const { id } of hidden) expect(await message(viewer, id)).toBeNull();
    }
  });

  describe('what a viewer may read', () => {
    const MESSAGES = `query ($first: Int, $after: String) { viewer { messages(first: $first, after: $after) {
      edges { node { __typename sourceId group { visibility } } } pageInfo { hasNextPage endCursor } } } }`;
    const GROUPS = `query ($first: Int, $after: String) { groups(first: $first, after: $after) {
      edges { node { sourceId visibility } } pageInfo { hasNextPage endCursor } } }`;
    const MINE = `query ($first: Int, $after: String) { viewer { groups(first: $first, after: $after) {
      edges { node { sourceId visibility viewerMembership { state } } } pageInfo { hasNextPage endCursor } } } }`;
    const facts = linesOf<ViewerFacts>('visibility').filter(({ kind }) => kind === 'viewer');

    test.each(facts)('$viewer: $readable messages, to the last page', async (fact) => {
      const messages = await network.all(fact.viewer, MESSAGES, ['viewer', 'messages']);
      const inside = (visibility: string) => messages.filter(({ group }) => group.visibility === visibility).length;
      expect({
        readable: messages.length,
        readablePosts: messages.filter(({ __typename }) => __typename === 'Post').length,
        readableInPrivate: inside('PRIVATE'),
        readableInSecret: inside('SECRET'),
        newest20: messages.slice(0, 20).map(({ sourceId }) => bare(sourceId)),
      }).toEqual({
        readable: fact.readable,
        readablePosts: fact.readablePosts,
        readableInPrivate: fact.readableInPrivate,
        readableInSecret: fact.readableInSecret,
        newest20: fact.newest20,
      });
      expect(messages.map(({ sourceId }) => bare(sourceId))).toEqual(
        oracle.newest(readable(fact.viewer)).map(({ id }) => id),
      );

      const groups = await network.all(fact.viewer, GROUPS, ['groups']);
      const listed: Record<string, number> = {};
      for (const { visibility } of groups)
        listed[visibility.toLowerCase()] = (listed[visibility.toLowerCase()] ?? 0) + 1;
      expect({ secret: 0, ...listed }).toEqual({ secret: 0, ...fact.listedForums });
      const mine = await network.all(fact.viewer, MINE, ['viewer', 'groups']);
      expect(mine.filter(({ visibility }) => visibility !== 'PUBLIC')).toHaveLength(fact.memberOfNonPublic);
    });

    test('small pages say the same as large ones', async () => {
      const { viewer } = facts[0]!;
      const ids = async (first: number) =>
        (await network.all(viewer, MESSAGES, ['viewer', 'messages'], first)).map(({ sourceId }) => sourceId);
      expect(await ids(30)).toEqual(await ids(100));
    });
  });
});

/** Newest first, then by id. */
function inOrder(rows: Row[], dateColumn: number, idColumn: number): Row[] {
  return [...rows].sort(
    (a, b) =>
      Number(b[dateColumn]) - Number(a[dateColumn]) ||
      (BigInt(String(a[idColumn])) < BigInt(String(b[idColumn])) ? -1 : 1),
  );
}

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { toId } from '#graphql';
import {
  BEHIND_WALLS,
  FACETS,
  FACET_PEOPLE,
  FACET_PERSONS,
  type FacetPerson,
  GROUP_KINDS,
  type GroupKind,
  JOIN_POLICIES_OF,
  facetTable,
} from '#permissions';
import { newId } from '#persistence';
import { type TestApp, startTestApp } from './support/app.js';
import { PARTNER } from './support/cast.js';
import {
  type Somebody,
  PEOPLE,
  READABLE,
  WORDS,
  groupOf,
  nameOf,
  personOf,
  seedFacetWorld,
} from './support/facet-world.js';

// Every cell of the facet table, asked of the running product: a group of every kind, and everybody in it.
let app: TestApp;
const seen = new Map<string, Seen>();
beforeAll(async () => {
  app = await startTestApp();
  await seedFacetWorld(app.db.owner);
  for (const who of Object.keys(PEOPLE) as Somebody[]) {
    const all = { feed: await feedOf(who), ...(await listOf(who)) };
    const looks = await Promise.all(GROUP_KINDS.map((kind) => look(who, kind, all)));
    for (const [n, found] of looks.entries()) seen.set(`${who} ${n}`, found);
  }
  await tryToJoin();
}, 240_000);
afterAll(() => app?.close());

interface Group {
  viewerCanJoin: boolean;
  viewerCanRequest: boolean;
  viewerMembership: { state: string } | null;
  managers: { name: string }[];
  members: { edges: { node: { person: { name: string } } }[] } | null;
  feed: { edges: { node: { title: string } }[] } | null;
}
interface Seen {
  group: Group | null;
  isMissing: boolean;
  found: boolean[];
  reads: string[];
  members: string[] | null;
  managers: string[];
  feed: string[];
  joins: string;
}
const titles = (list: { edges: { node: { title: string } }[] } | null) =>
  (list?.edges ?? []).map(({ node }) => node.title).sort();

const LOOK = `query ($id: ID!) {
  group(id: $id) { viewerCanJoin viewerCanRequest viewerMembership { state } managers { name }
    members(first: 100) { edges { node { person { name } } } } feed(first: 50) { edges { node { title } } } } }`;
const BY_ID = 'query ($id: ID!) { group(id: $id) { name } node(id: $id) { id } }';

/** What somebody gets once, of all groups. */
interface All {
  feed: readonly string[];
  listed: readonly string[];
  switched: readonly string[];
  missing: string;
}

async function look(who: Somebody, kind: GroupKind, { feed, listed, switched, missing }: All): Promise<Seen> {
  const [id, name] = [toId('Group', groupOf(kind)), nameOf(kind)];
  const { data } = await app.ask(personOf(who), LOOK, { id });
  const group = data.group as Group | null;
  return {
    group,
    isMissing: !group && JSON.stringify(await app.ask(personOf(who), BY_ID, { id })) === missing,
    found: [switched.includes(id), listed.includes(id)],
    reads: titles(group?.feed ?? null).map((title) => title.replace(`${name} `, '')),
    members: group?.members?.edges.map(({ node }) => node.person.name.replace(' Test', '')).sort() ?? null,
    managers: group?.managers.map(({ name }) => name) ?? [],
    feed: feed.filter((title) => title.startsWith(`${name} `)).map((title) => title.replace(`${name} `, '')),
    joins: '',
  };
}

/** Every group that somebody may explore or switch to, and what a group that does not exist is answered with. */
async function listOf(who: Somebody): Promise<Omit<All, 'feed'>> {
  const { data } = await app.ask(personOf(who), '{ groups(first: 100) { edges { node { id } } } }');
  const missing = await app.ask(personOf(who), BY_ID, { id: toId('Group', newId()) });
  const ofWord = async (text: string): Promise<string[]> => {
    const answer = await app.ask(
      personOf(who),
      'query ($text: String!) { quickSwitch(text: $text) { groups { id } } }',
      {
        text,
      },
    );
    return answer.data.quickSwitch.groups.map(({ id }: { id: string }) => id);
  };
  return {
    switched: (await Promise.all(WORDS.map(ofWord))).flat(),
    listed: data.groups.edges.map(({ node }: { node: { id: string } }) => node.id),
    missing: JSON.stringify(missing),
  };
}

/** Titles in somebody's home feed, to its end. */
async function feedOf(who: Somebody): Promise<string[]> {
  const all: string[] = [];
  for (let after: string | null = null; ;) {
    const { data } = await app.ask(
      personOf(who),
      'query ($after: String) { viewer { feed(first: 100, after: $after) { edges { node { title } } pageInfo { hasNextPage endCursor } } } }',
      { after },
    );
    all.push(...titles(data.viewer.feed));
    if (!data.viewer.feed.pageInfo.hasNextPage) return all.sort();
    after = data.viewer.feed.pageInfo.endCursor;
  }
}

const act = async (who: Somebody, mutation: string, input: object, wanted = ''): Promise<string> => {
  const type = { groupJoin: 'Group', groupRequest: 'GroupRequest', groupInvitationAccept: 'Group' }[mutation];
  const { data, errors } = await app.ask(
    personOf(who),
    `mutation ($input: ${type ?? mutation[0]!.toUpperCase() + mutation.slice(1)}Input!) { ${mutation}(input: $input) { group { viewerMembership { state } } userErrors { code } ${wanted} } }`,
    { input },
  );
  const answer = data?.[mutation];
  return errors?.[0]?.extensions.code ?? answer.userErrors[0]?.code ?? answer.group?.viewerMembership?.state ?? 'NONE';
};

/** Everybody tries every door that the client would show them, and joining where it shows none; then managers invite who is left. */
async function tryToJoin(): Promise<void> {
  for (const [n, kind] of GROUP_KINDS.entries()) {
    const groupId = toId('Group', groupOf(kind));
    const left: Somebody[] = [];
    await Promise.all(
      (Object.keys(PEOPLE) as Somebody[]).map(async (who) => {
        const mine = seen.get(`${who} ${n}`)!;
        const state = mine.group?.viewerMembership?.state;
        if (state === 'ACTIVE' && !mine.group?.viewerCanJoin) return void (mine.joins = 'ALREADY');
        const [mutation, done, meaning] = mine.group?.viewerCanJoin
          ? ['groupJoin', 'ACTIVE', 'YES']
          : mine.group?.viewerCanRequest
            ? ['groupRequest', 'REQUESTED', 'ON_REQUEST']
            : state === 'INVITED'
              ? ['groupInvitationAccept', 'ACTIVE', 'BY_ACCEPTING']
              : ['groupJoin', '', ''];
        const outcome = await act(who, mutation!, { groupId });
        if (meaning) mine.joins = outcome === done ? meaning : `${mutation}: ${outcome}`;
        else if (outcome === 'ACTIVE') mine.joins = 'went in unseen';
        else if (state === 'REQUESTED') mine.joins = 'WAITING';
        else left.push(who);
      }),
    );
    const isExternal = (who: Somebody) => PEOPLE[who].startsWith('EXTERNAL');
    const colleagues = left.filter((who) => !isExternal(who));
    const personIds = colleagues.map((who) => toId('Person', personOf(who)));
    await act('manager', 'groupInviteEmployees', { groupId, personIds });
    await Promise.all(
      colleagues.map(async (who) => {
        const outcome = await act(who, 'groupInvitationAccept', { groupId });
        seen.get(`${who} ${n}`)!.joins = outcome === 'ACTIVE' ? 'BY_INVITATION' : 'NO';
      }),
    );
    const terms = { partnerId: toId('PartnerOrganisation', PARTNER.mecaform), reason: 'Chantier' };
    const accessUntil = new Date(Date.now() + 86_400_000).toISOString();
    const outcome = await act('manager', 'groupInviteExternals', {
      groupId,
      addresses: ['lonely@test.example'],
      accessUntil,
      ...terms,
    });
    for (const who of left.filter(isExternal))
      seen.get(`${who} ${n}`)!.joins = outcome === 'ACTIVE' ? 'BY_MANAGER' : 'NO';
  }
}

/** What was seen, in the words of the table. */
function observed(who: Somebody, n: number): Record<string, string> {
  const { group, isMissing, found, reads, members, managers, feed, joins } = seen.get(`${who} ${n}`)!;
  const kind = GROUP_KINDS[n]!;
  const content = (list: readonly string[]): string => {
    for (const [answer, wanted] of Object.entries(READABLE(who, kind)))
      if (wanted.join() === list.join()) return answer;
    return list.join();
  };
  const people = (): string => {
    if (members === null) return managers.length > 0 ? 'MANAGERS_ONLY' : 'NO';
    for (const [answer, wanted] of Object.entries(MEMBERS(who, kind)))
      if (wanted.join() === members.join()) return answer;
    return members.join();
  };
  return {
    JOINS: joins,
    FINDS: group ? 'YES' : isMissing ? 'NO' : 'differs from missing',
    IN_SEARCH: new Set(found).size > 1 ? `quick switch ${found[0]}, list ${found[1]}` : found[0] ? 'YES' : 'NO',
    READS: content(reads),
    SEES_MEMBERS: people(),
    IN_FEED: content(feed),
  };
}

const MEMBERS = (who: Somebody, { externalsAllowed }: GroupKind): Record<string, string[]> => {
  const employees = ['contributor', 'manager', 'moderator', 'reader'];
  const inside = [...employees, 'bot', ...(externalsAllowed ? ['karim', 'sonia'] : [])];
  return {
    YES: inside.sort(),
    EMPLOYEES_AND_OWN: [...employees, who].sort(),
    EMPLOYEES_ONLY: employees,
  };
};

const inWords = ({ visibility, joinPolicy, externalsAllowed, walled }: GroupKind) =>
  [visibility, joinPolicy, externalsAllowed ? 'externals' : 'no externals', walled ? 'walled' : 'no walls'].join(', ');

describe.each(GROUP_KINDS.map((kind, n) => [inWords(kind), kind, n] as const))('%s', (_, kind, n) => {
  const table = facetTable(kind);
  test.each(Object.entries(PEOPLE) as [Somebody, FacetPerson][])('%s, %s', (who, person) => {
    const line = table.get(person);
    if (line) return expect(observed(who, n)).toEqual(line);
    // A state that such a group does not know gives nothing, should a row of it be left.
    const { JOINS: _joins, ...rest } = table.get(FACET_PEOPLE[person] ?? 'EXTERNAL')!;
    expect(observed(who, n)).toMatchObject(rest);
  });
});

test('there is a group for every kind, and somebody for every line', () => {
  const policies = Object.values(JOIN_POLICIES_OF).flat().length;
  expect(new Set(GROUP_KINDS.map(inWords)).size).toBe(policies * 3);
  expect([...new Set(Object.values(PEOPLE))].sort()).toEqual([...FACET_PERSONS].sort());
  for (const kind of GROUP_KINDS)
    for (const line of facetTable(kind).values()) expect(Object.keys(line).sort()).toEqual([...FACETS].sort());
});

describe('in words', () => {
  const FACET = 'facet label answers { person who caseOf answer text }';
  const asked = (language: string) =>
    app.ask(
      null,
      `{ groupFacets(visibility: PRIVATE, joinPolicy: ON_REQUEST, externalsAllowed: true, walled: true) { ${FACET} } }`,
      {},
      { 'accept-language': language },
    );

  test('every cell, in both languages, as the table has it', async () => {
    const [fr, en] = await Promise.all([asked('fr'), asked('en')]);
    const table = facetTable({ visibility: 'PRIVATE', joinPolicy: 'ON_REQUEST', externalsAllowed: true, walled: true });
    for (const [n, { facet, label, answers }] of fr.data.groupFacets.entries()) {
      expect(label).not.toBe(en.data.groupFacets[n].label);
      expect(answers.map(({ person, answer }: { person: FacetPerson; answer: string }) => [person, answer])).toEqual(
        [...table].map(([person, line]) => [person, line[facet as 'READS']]),
      );
      for (const [m, { who, text }] of answers.entries()) {
        expect(who).not.toBe(en.data.groupFacets[n].answers[m].who);
        if (text !== 'Non') expect(text).not.toBe(en.data.groupFacets[n].answers[m].text);
      }
    }
  });

  test('of walls, only the group’s employees are told', async () => {
    const kind = GROUP_KINDS.findIndex(({ visibility, walled }) => visibility === 'PRIVATE' && walled);
    const told = async (who: Somebody): Promise<string[]> => {
      const document = `query ($id: ID!) { group(id: $id) { facets { ${FACET} } } }`;
      const { data } = await app.ask(personOf(who), document, { id: toId('Group', groupOf(GROUP_KINDS[kind]!)) });
      return data.group.facets[0].answers.map(({ person }: { person: string }) => person);
    };
    expect(await told('reader')).toEqual(expect.arrayContaining([...BEHIND_WALLS]));
    for (const who of ['banned', 'karim'] as const)
      expect((await told(who)).filter((person) => BEHIND_WALLS.includes(person as FacetPerson))).toEqual([]);
    // And nothing else that is told depends on them.
    const { visibility, joinPolicy } = GROUP_KINDS[kind]!;
    const lines = [true, false].map((walled) =>
      [...facetTable({ visibility, joinPolicy, externalsAllowed: true, walled })].filter(
        ([person]) => !BEHIND_WALLS.includes(person),
      ),
    );
    expect(lines[0]).toEqual(lines[1]);
  });
});

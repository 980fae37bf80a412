import { type IdType, toId } from '#graphql';
import { Handlers, Worker } from '#jobs';
import type { World } from '../../support/random-world.js';
import { NOW } from '../../support/random-world.js';
import { RightsModel } from '../../support/rights-model.js';
import type { Server } from '../server.js';
import { takeAddresses } from './outbox.js';
import { type Disagreement, type Tally, add } from './engines.js';
import { Expected } from './expected.js';
import { type Pictures, WORDS, furnish } from './furnish.js';
import { type JudgedSubject, judge } from './judge.js';
import { ListeningPeople } from './listening.js';
import { type Answer, ServedNetwork } from './network.js';
import { stillDatabase } from './population.js';
import { rowsOf } from './judge.js';

type Person = World['persons'][number];
type Edges<T> = { edges: { node: T }[] } | null;

/** By whom a node of each type is found. */
const NODES: Readonly<Partial<Record<JudgedSubject, string>>> = {
  Group: 'discover',
  Post: 'read',
  Comment: 'read',
  Person: 'see',
  Account: 'administer',
  External: 'see',
  PartnerOrganisation: 'see',
  Widening: 'see',
  AuditEntry: 'read',
};
/** As many as a document may ask. */
const ROOTS = 5;

const LISTS = `query {
  groups(first: 100) { edges { node { id } } } people(first: 100) { edges { node { id } } }
  viewer { groups(first: 100) { edges { unreadCount node { id } } } feed(first: 100) { edges { node { id } } }
    messages(first: 100) { edges { node { ... on Post { id } ... on Comment { id } } } } } }`;
const SEARCHES = `query ($group: String!, $person: String!, $topic: String!) {
  groups(search: $group, first: 100) { edges { node { id } } } people(search: $person, first: 100) { edges { node { id } } }
  groupsAtOnce: quickSwitch(text: $group) { groups { id } } peopleAtOnce: quickSwitch(text: $person) { people { id } }
  topicSuggestions(text: $topic) }`;
const TEXTS = `query ($topic: String!) { searchResults(search: $topic) { counts { kinds { kind count } }
  hits(first: 100) { edges { node { node { ... on Post { id } } } } } } }`;
const GROUP = `query ($id: ID!, $person: String!) { group(id: $id) { memberCount managers { name }
  members(first: 100) { edges { node { person { name } } } } feed(first: 100) { edges { node { id } } }
  mentionSuggestions(text: $person, audience: MEMBERS) { name } } }`;
const POST = 'query ($id: ID!) { post(id: $id) { commentCount comments(first: 100) { edges { node { id } } } } }';

/** Every channel by which the product says something, asked as everybody of a world. */
export class Channels {
  readonly tally: Tally = new Map();
  readonly found: Disagreement[] = [];

  private constructor(private readonly network: ServedNetwork) {}

  static async start(server: Server): Promise<Channels> {
    return new Channels(await ServedNetwork.start(await stillDatabase(server), NOW));
  }
  async stop(): Promise<void> {
    await this.network.stop();
  }

  async compare(drawn: World): Promise<void> {
    this.network.forgetSessions();
    const { world, pictures } = await furnish(this.network.clone.owner, drawn);
    const models = new Map(world.persons.map((person) => [person, new RightsModel(world, person)]));
    const alive = world.persons.filter((person) => models.get(person)!.isAlive(person));
    for (const person of world.persons) await this.network.cookieOf(person.id);
    await Promise.all(
      world.persons.map((person) =>
        alive.includes(person) ? this.asViewer(world, person, models, pictures) : this.asNobody(world, person),
      ),
    );
    await this.live(world, alive, models);
    await this.mails(world, models);
    const { faults } = this.network;
    if (faults.length > 0) this.say('faults inside', '', faults.splice(0).join('\n').slice(0, 1_500), false, true);
  }

  private async asViewer(
    world: World,
    viewer: Person,
    models: ReadonlyMap<Person, RightsModel>,
    pictures: Pictures,
  ): Promise<void> {
    const model = models.get(viewer)!;
    const expected = new Expected(world, model, viewer, (person) => models.get(person)!);
    await this.nodes(world, viewer, model);
    await this.lists(world, viewer, expected, model);
    for (const g of world.groups) await this.group(viewer, g, expected, model);
    for (const post of world.posts.filter((one) => model.post('read', one))) await this.thread(viewer, post, expected);
    await this.files(world, viewer, model, expected, pictures);
    await this.exports(world, viewer, model);
  }

  /** Whoever may not act is nobody. */
  private async asNobody(world: World, viewer: Person): Promise<void> {
    const ids = [...world.groups, ...world.posts.slice(0, 2)].map(({ id }, n) =>
      toId(n < world.groups.length ? 'Group' : 'Post', id),
    );
    const fields = ids.map((id, n) => `n${n}: node(id: "${id}") { id }`);
    const { data } = await this.network.ask(viewer.id, `{ ${fields.join(' ')} }`);
    for (const [n, id] of ids.entries()) this.say('node by id', viewer.id, id, null, data?.[`n${n}`] ?? null);
  }

  private async nodes(world: World, viewer: Person, model: RightsModel): Promise<void> {
    const all = (Object.entries(NODES) as [JudgedSubject, string][]).flatMap(([subject, action]) =>
      rowsOf(world, subject).map((row) => ({ subject, id: row.id, may: judge(model, subject, action, row as never) })),
    );
    for (let from = 0; from < all.length; from += ROOTS) {
      const some = all.slice(from, from + ROOTS);
      const fields = some.map((_, i) => `n${i}: node(id: $i${i}) { __typename id }`);
      const query = `query (${some.map((_, i) => `$i${i}: ID!`).join(', ')}) { ${fields.join(' ')} }`;
      const variables = Object.fromEntries(some.map(({ subject, id }, i) => [`i${i}`, toId(subject, id)]));
      const { data } = await this.network.ask(viewer.id, query, variables);
      for (const [i, { subject, id, may }] of some.entries())
        this.say('node by id', viewer.id, `${subject} ${id}`, may, (data?.[`n${i}`] ?? null) !== null);
    }
  }

  private async lists(world: World, viewer: Person, expected: Expected, model: RightsModel): Promise<void> {
    const { data } = await this.network.ask(viewer.id, LISTS);
    const size = world.groups.length + world.persons.length;
    const groups = ids('Group', expected.groups());
    this.same('lists', viewer, 'groups', groups, nodesOf(data.groups), world.groups.length);
    this.same(
      'lists',
      viewer,
      'people',
      ids('Person', expected.directory()),
      nodesOf(data.people),
      world.persons.length,
    );
    this.same(
      'lists',
      viewer,
      'home feed',
      ids('Post', expected.home()),
      nodesOf(data.viewer.feed),
      world.posts.length,
    );
    const messages = world.posts.length + world.comments.length;
    const read = nodesOf(data.viewer.messages);
    this.same(
      'lists',
      viewer,
      'messages',
      expected.messages().map((id) => anyId(world, id)),
      read,
      messages,
    );
    const unread = new Map(
      (data.viewer.groups as { edges: { unreadCount: number; node: { id: string } }[] }).edges.map((edge) => [
        edge.node.id,
        edge.unreadCount,
      ]),
    );
    for (const g of expected.ownGroups())
      this.say(
        'counts',
        viewer.id,
        `unread in ${g.id}`,
        g.kind === 'GROUP' ? expected.unread(g) : undefined,
        unread.get(toId('Group', g.id)),
      );
    const words = await this.network.ask(viewer.id, SEARCHES, WORDS);
    const { data: hits } = words;
    this.same('search and suggestions', viewer, 'groups', groups, nodesOf(hits.groups), world.groups.length);
    this.same(
      'search and suggestions',
      viewer,
      'people',
      ids('Person', expected.directory()),
      nodesOf(hits.people),
      world.persons.length,
    );
    this.same(
      'search and suggestions',
      viewer,
      'groups at once',
      groups,
      keys(hits.groupsAtOnce.groups),
      world.groups.length,
    );
    const atOnce = ids('Person', expected.quickPeople());
    this.same('search and suggestions', viewer, 'people at once', atOnce, keys(hits.peopleAtOnce.people), size);
    const topics = (hits.topicSuggestions as string[]).map((topic) => topic.slice(-3));
    this.same('search and suggestions', viewer, 'topics', expected.topics(), topics, world.posts.length);
    const { searchResults } = (await this.network.ask(viewer.id, TEXTS, WORDS)).data;
    const readable = world.posts.filter((post) => post.hidden_at === null && model.post('read', post));
    const texts = (searchResults.hits as { edges: { node: { node: { id: string } } }[] }).edges.map(
      ({ node }) => node.node.id,
    );
    this.same('search and suggestions', viewer, 'texts', ids('Post', readable), texts, world.posts.length);
    const counted = (searchResults.counts.kinds as { kind: string; count: number }[]).map((one) => one.count);
    this.say('counts', viewer.id, 'texts found', `${readable.length} 0 0`, counted.join(' '));
  }

  private async group(
    viewer: Person,
    g: World['groups'][number],
    expected: Expected,
    model: RightsModel,
  ): Promise<void> {
    const { data } = await this.network.ask(viewer.id, GROUP, { id: toId('Group', g.id), person: WORDS.person });
    const seen = data.group as {
      memberCount: number | null;
      managers: { name: string }[];
      members: Edges<{ person: { name: string } }>;
      feed: Edges<{ id: string }>;
      mentionSuggestions: { name: string }[];
    } | null;
    this.say('node by id', viewer.id, `group ${g.id}`, model.group('discover', g), seen !== null);
    if (!seen) return;
    this.say('counts', viewer.id, `size of ${g.id}`, expected.size(g), seen.memberCount);
    const members = seen.members?.edges.map(({ node }) => node.person.name) ?? null;
    this.same('lists', viewer, `members of ${g.id}`, expected.members(g), members, 7);
    this.same(
      'lists',
      viewer,
      `managers of ${g.id}`,
      expected.managers(g),
      seen.managers.map(({ name }) => name),
      7,
    );
    this.same('lists', viewer, `feed of ${g.id}`, ids('Post', expected.feed(g)), nodesOf(seen.feed), 7);
    const suggested = seen.mentionSuggestions.map(({ name }) => name);
    this.same('mentions', viewer, `in ${g.id}`, expected.mentionable(g), suggested, 7);
  }

  private async thread(viewer: Person, post: World['posts'][number], expected: Expected): Promise<void> {
    const { data } = await this.network.ask(viewer.id, POST, { id: toId('Post', post.id) });
    const comments = ids(
      'Comment',
      expected.comments(post).map((id) => ({ id })),
    );
    this.same('lists', viewer, `comments of ${post.id}`, comments, nodesOf(data.post?.comments), 6);
    this.say('counts', viewer.id, `comments of ${post.id}`, expected.commentCount(post), data.post?.commentCount);
  }

  private async files(
    world: World,
    viewer: Person,
    model: RightsModel,
    expected: Expected,
    { of }: Pictures,
  ): Promise<void> {
    for (const [image, [bearer, id]] of of) {
      const row = <T extends { id: string }>(rows: readonly T[]): T => rows.find((one) => one.id === id)!;
      const may = {
        Post: () => model.post('read', row(world.posts)),
        Group: () => model.group('discover', row(world.groups)),
        Person: () => expected.photo(row(world.persons)),
        Upload: () => model.image('view', row(world.images)),
      }[bearer]();
      const response = await this.network.get(viewer.id, `/images/${toId('Image', image)}`);
      await response.arrayBuffer();
      this.say('pictures', viewer.id, `of ${bearer} ${id}`, may ? 200 : 404, response.status);
    }
  }

  private async exports(world: World, viewer: Person, model: RightsModel): Promise<void> {
    const readable = world.audit_log
      .filter((entry) => model.entry('read', entry))
      .map(({ id }) => toId('AuditEntry', id));
    for (const format of ['csv', 'jsonl']) {
      const text = await (await this.network.get(viewer.id, `/exports/audit.${format}`)).text();
      const known = world.audit_log.map(({ id }) => toId('AuditEntry', id)).filter((id) => text.includes(id));
      this.same('exports', viewer, format, readable, known, world.audit_log.length);
    }
  }

  /** Everything is told to be new, to everybody who listens. */
  private async live(world: World, alive: readonly Person[], models: ReadonlyMap<Person, RightsModel>): Promise<void> {
    const people = await ListeningPeople.open(
      this.network,
      alive.map(({ id }) => id),
    );
    const heard = await people.hear(world);
    for (const person of alive) {
      const model = models.get(person)!;
      const told = heard.get(person.id)!;
      for (const post of world.posts)
        this.say('live events', person.id, post.id, model.post('read', post), told.has(toId('Post', post.id)));
      for (const comment of world.comments)
        this.say(
          'live events',
          person.id,
          comment.id,
          model.comment('read', comment),
          told.has(toId('Comment', comment.id)),
        );
    }
    await people.close();
  }

  /** Notices of proposals and invitations, as the jobs send them. */
  private async mails(world: World, models: ReadonlyMap<Person, RightsModel>): Promise<void> {
    const works = this.network.api.app.get(Handlers).works;
    const run = async (job: string, data: object): Promise<string[]> => {
      await works.get(job)!(data, { id: '00000000-0000-7000-8000-000000000000' });
      await this.network.api.app.get(Worker).drain();
      return takeAddresses(this.network.home);
    };
    for (const widening of world.widenings.filter(({ state }) => state === 'OPEN')) {
      const sent = await run('group.wideningNotice', { wideningId: widening.id, about: 'PROPOSED' });
      for (const [person, model] of models)
        this.say(
          'mails',
          person.id,
          `proposal ${widening.id}`,
          person.email !== null && model.isAlive(person) && model.widening('answer', widening),
          sent.includes(person.email ?? ''),
        );
    }
    for (const m of world.memberships.filter(({ state, valid_to }) => state === 'INVITED' && !valid_to)) {
      const sent = await run('group.invited', { membershipIds: [m.id], message: null });
      const g = world.groups.find(({ id }) => id === m.group_id)!;
      for (const [person, model] of models)
        this.say(
          'mails',
          person.id,
          `invitation ${m.id}`,
          person.id === m.person_id &&
            person.email !== null &&
            model.isAlive(person) &&
            model.group('answerInvitation', { ...g, archived_at: null }),
          sent.includes(person.email ?? ''),
        );
    }
  }

  private same(
    channel: string,
    viewer: Person,
    what: string,
    model: readonly string[] | null,
    product: readonly string[] | null,
    decisions: number,
  ): void {
    const words = (list: readonly string[] | null) => list && [...list].sort().join(' ');
    this.say(channel, viewer.id, what, words(model), words(product), decisions);
  }

  private say(channel: string, viewer: string, what: string, model: unknown, product: unknown, decisions = 1): void {
    add(this.tally, channel, decisions);
    if (model !== product) this.found.push({ channel, viewer, what, model, product });
  }
}

export type { Answer };
const ids = (type: IdType, rows: readonly { id: string }[]): string[] => rows.map(({ id }) => toId(type, id));
const keys = (rows: readonly { id: string }[]): string[] => rows.map(({ id }) => id);
const nodesOf = (page: Edges<{ id: string }> | undefined): string[] => page?.edges.map(({ node }) => node.id) ?? [];
const anyId = (world: World, id: string): string =>
  toId(world.posts.some((post) => post.id === id) ? 'Post' : 'Comment', id);

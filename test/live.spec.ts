import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { toId } from '#graphql';
import { LiveBus, LiveStream } from '#live';
import { type Client, createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { type TestApp, startTestApp } from './support/app.js';
import { GROUP, PARTNER, PERSON, type Which, type Who, seedCast } from './support/cast.js';

let app: TestApp;
const open: Follower[] = [];
beforeAll(async () => {
  app = await startTestApp();
  await seedCast(app.db.owner);
});
afterEach(async () => {
  for (const follower of open.splice(0)) await follower.leave();
  while (app.app.get(LiveBus).readers > 0) await new Promise((resolve) => setImmediate(resolve));
});
afterAll(() => app?.close());

interface Event {
  kind: string;
  groupId: string | null;
  post: { id: string; body: string; commentCount: number } | null;
  comment: { id: string; body: string } | null;
  removedId: string | null;
}
const ACTIVITY = `subscription ($groupId: ID, $postId: ID) { activity(groupId: $groupId, postId: $postId) {
  kind groupId removedId post { id body commentCount } comment { id body } } }`;
const group = (which: Which) => toId('Group', GROUP[which]);
const as = (who: Who, document: string, variables: object = {}) => app.ask(PERSON[who], document, variables);
const address = () => `${app.url.replace('http', 'ws').replace('localhost', '127.0.0.1')}/graphql/live`;
const ticketOf = async (who: Who): Promise<string> =>
  (await as(who, 'mutation { socketTicketCreate { ticket } }')).data.socketTicketCreate.ticket;

/** Somebody with a socket and a subscription, and everything that has come to them. */
class Follower {
  readonly events: Event[] = [];
  readonly closed: Promise<number>;
  private readonly client: Client;
  private wake: () => void = () => undefined;

  private constructor(ticket: string, variables: object, onAccepted: () => void) {
    let close: (code: number) => void;
    this.closed = new Promise((resolve) => (close = resolve));
    this.client = createClient({
      url: address(),
      webSocketImpl: WebSocket,
      lazy: true,
      retryAttempts: 0,
      connectionParams: { ticket },
      on: { closed: (event) => close((event as CloseEvent).code), connected: () => onAccepted() },
    });
    this.client.subscribe<{ activity: Event }>(
      { query: ACTIVITY, variables: variables as Record<string, unknown> },
      {
        next: ({ data }) => {
          if (data) this.events.push(data.activity);
          this.wake();
        },
        error: () => this.wake(),
        complete: () => this.wake(),
      },
    );
  }

  static async of(who: Who, variables: object = {}, { replaces = false } = {}): Promise<Follower> {
    const readers = app.app.get(LiveBus).readers;
    const follower = await new Promise<Follower>((resolve, reject) => {
      ticketOf(who).then((ticket) => {
        const made: Follower = new Follower(ticket, variables, () => resolve(made));
      }, reject);
    });
    open.push(follower);
    if (replaces) return follower;
    while (app.app.get(LiveBus).readers === readers) await new Promise((resolve) => setImmediate(resolve));
    return follower;
  }

  /** The first event of which this holds; waits for it. */
  async until(holds: (event: Event) => boolean): Promise<Event> {
    for (;;) {
      const found = this.events.find(holds);
      if (found) return found;
      await new Promise<void>((resolve) => (this.wake = resolve));
    }
  }

  /** Waits until so many have come. */
  async heard(count: number): Promise<void> {
    while (this.events.length < count) await new Promise<void>((resolve) => (this.wake = resolve));
  }

  async leave(): Promise<void> {
    await this.client.dispose();
  }
}
const publish = async (who: Who, which: Which, input: object = {}): Promise<string> =>
  (
    await as(
      who,
      `mutation ($input: PostPublishInput!) { postPublish(input: $input) { post { id } userErrors { code } } }`,
      { input: { groupId: group(which), body: 'Texte', ...input } },
    )
  ).data.postPublish.post.id;
const answer = async (who: Who, postId: string, body = 'Réponse'): Promise<string> =>
  (
    await as(who, `mutation ($input: CommentAddInput!) { commentAdd(input: $input) { comment { id } } }`, {
      input: { postId, body },
    })
  ).data.commentAdd.comment.id;
/** Everything that was told before this has been delivered, or never will be: a public post is read by every employee. */
const after = async (followers: readonly Follower[], which: Which, who: Who = 'contributor') => {
  const id = await publish(who, which, { body: 'Dernier' });
  await Promise.all(followers.map((follower) => follower.until((event) => event.post?.id === id)));
};

describe('what is told', () => {
  test('a new post, with what its reader may read of it', async () => {
    const reader = await Follower.of('reader');
    const id = await publish('contributor', 'private', { body: 'Vient de paraître' });
    expect(await reader.until((event) => event.post?.id === id)).toEqual({
      kind: 'POST_PUBLISHED',
      groupId: group('private'),
      removedId: null,
      comment: null,
      post: { id, body: 'Vient de paraître', commentCount: 0 },
    });
  });

  test('an answer, with its thread; a change; a reaction', async () => {
    const reader = await Follower.of('reader');
    const id = await publish('contributor', 'private');
    const comment = await answer('moderator', id);
    expect(await reader.until((event) => event.comment?.id === comment)).toMatchObject({
      kind: 'COMMENT_ADDED',
      post: { id, commentCount: 1 },
    });
    await as(
      'contributor',
      `mutation ($id: ID!) { postEdit(input: { postId: $id, body: "Corrigé" }) { userErrors { code } } }`,
      { id },
    );
    expect(await reader.until((event) => event.kind === 'POST_CHANGED')).toMatchObject({
      post: { id, body: 'Corrigé' },
    });
    await as(
      'manager',
      `mutation ($id: ID!) { reactionSet(input: { targetId: $id, kind: USEFUL }) { userErrors { code } } }`,
      { id },
    );
    expect(await reader.until((event) => event.kind === 'REACTIONS_CHANGED')).toMatchObject({ post: { id } });
  });

  test('narrowed to one group or one post', async () => {
    const [first, second] = [await publish('contributor', 'private'), await publish('contributor', 'private')];
    const ofGroup = await Follower.of('reader', { groupId: group('secret') });
    const ofPost = await Follower.of('reader', { postId: first });
    await answer('moderator', second);
    await answer('moderator', first);
    await publish('contributor', 'secret', { body: 'Ici' });
    await ofPost.until((event) => event.kind === 'COMMENT_ADDED');
    await ofGroup.until((event) => event.post?.body === 'Ici');
    expect(ofPost.events.map((event) => event.post?.id)).toEqual([first]);
    expect(ofGroup.events.map((event) => event.groupId)).toEqual([group('secret')]);
  });
});

describe('what is not told', () => {
  test('nothing of groups and audiences that one does not read', async () => {
    const [outsider, karim, reader] = [
      await Follower.of('outsider'),
      await Follower.of('karim'),
      await Follower.of('reader'),
    ];
    await publish('contributor', 'secret', { body: 'Caché' });
    await publish('contributor', 'private', { body: 'Caché' });
    await publish('contributor', 'public', { audience: 'MEMBERS', body: 'Caché' });
    await publish('contributor', 'mixed', { audience: 'INTERNAL', body: 'Caché' });
    await after([reader], 'mixed');
    await karim.until((event) => event.post?.body === 'Dernier');
    await after([outsider], 'public');
    expect([...outsider.events, ...karim.events].filter((event) => event.post?.body !== 'Dernier')).toEqual([]);
    expect(reader.events.filter((event) => event.post?.body === 'Caché')).toHaveLength(4);
  });

  test('the banned and those who ask to come in hear nothing of what changes for the group’s people', async () => {
    const followers = [await Follower.of('banned'), await Follower.of('requested'), await Follower.of('invited')];
    const [banned, requested, invited] = followers;
    for (const change of ['groupArchive', 'groupUnarchive'])
      await as('manager', `mutation ($input: GroupInput!) { ${change}(input: $input) { userErrors { code } } }`, {
        input: { groupId: group('secret') },
      });
    await after(followers, 'public');
    expect([...banned!.events, ...requested!.events].filter(({ groupId }) => groupId === group('secret'))).toEqual([]);
    expect(invited!.events.filter(({ groupId }) => groupId === group('secret')).map(({ kind }) => kind)).toContain(
      'PERMISSIONS_CHANGED',
    );
  });

  test('behind the wall, the others make no sound', async () => {
    const [karim, sonia, manager] = [
      await Follower.of('karim'),
      await Follower.of('sonia'),
      await Follower.of('manager'),
    ];
    const id = await publish('sonia', 'walled', { body: 'Notre offre' });
    await Promise.all([sonia.heard(1), manager.heard(1)]);
    await answer('sonia', id);
    await Promise.all([sonia.heard(2), manager.heard(2)]);
    const shared = await publish('contributor', 'walled', { body: 'Commun' });
    await Promise.all([sonia.heard(3), manager.heard(3)]);
    await answer('sonia', shared, 'De Sofratube');
    await Promise.all([sonia.heard(4), manager.heard(4)]);
    await as(
      'sonia',
      `mutation ($id: ID!) { reactionSet(input: { targetId: $id, kind: USEFUL }) { userErrors { code } } }`,
      { id: shared },
    );
    await Promise.all([sonia.heard(5), manager.heard(5)]);
    await as('sonia', `mutation ($id: ID!) { postDelete(input: { postId: $id }) { userErrors { code } } }`, { id });
    await Promise.all([sonia.heard(6), manager.heard(6)]);
    await after([karim, sonia, manager], 'walled');
    expect(karim.events.map((event) => [event.kind, event.post?.body])).toEqual([
      ['POST_PUBLISHED', 'Commun'],
      ['POST_PUBLISHED', 'Dernier'],
    ]);
    expect(sonia.events.map((event) => event.kind)).toEqual([
      'POST_PUBLISHED',
      'COMMENT_ADDED',
      'POST_PUBLISHED',
      'COMMENT_ADDED',
      'REACTIONS_CHANGED',
      'POST_REMOVED',
      'POST_PUBLISHED',
    ]);
    expect(manager.events).toHaveLength(7);
    expect(PARTNER.mecaform).not.toBe(PARTNER.sofratube);
  });

  test('nor when it is down, about what was written behind it', async () => {
    const id = await publish('contributor', 'walled', { body: 'D’avant' });
    const comment = await answer('contributor', id);
    const down = (isDown: boolean) =>
      app.db.owner.query(
        'update groups set walled = not $2::boolean, walls_down_at = case when $2 then clock_timestamp() end where id = $1',
        [GROUP.walled, isDown],
      );
    await down(true);
    const [karim, sonia, manager] = [
      await Follower.of('karim'),
      await Follower.of('sonia'),
      await Follower.of('manager'),
    ];
    const kinds = (follower: Follower) => follower.events.map(({ kind }) => kind);
    for (const [count, target] of [
      [1, id],
      [2, comment],
    ] as const) {
      await as(
        'sonia',
        `mutation ($id: ID!) { reactionSet(input: { targetId: $id, kind: USEFUL }) { userErrors { code } } }`,
        { id: target },
      );
      await Promise.all([sonia.heard(count), manager.heard(count)]);
    }
    await after([karim, sonia, manager], 'walled');
    expect(kinds(sonia)).toEqual(['REACTIONS_CHANGED', 'REACTIONS_CHANGED', 'POST_PUBLISHED']);
    expect(kinds(karim)).toEqual(['POST_PUBLISHED']);
    await down(false);
  });

  test('behind the wall, who comes, goes and is to come is told to those alone who may know of it', async () => {
    const [karim, leila, reader] = [
      await Follower.of('karim'),
      await Follower.of('leila'),
      await Follower.of('reader'),
    ];
    const kinds = (follower: Follower) =>
      follower.events.filter(({ groupId }) => groupId === group('walled')).map(({ kind }) => kind);
    const act = async (mutation: string, input: object) => {
      const name = mutation[0]!.toUpperCase() + mutation.slice(1);
      const type =
        mutation.startsWith('groupMemberR') && !mutation.includes('Role') ? 'MembershipInput' : `${name}Input`;
      const { data, errors } = await as(
        'manager',
        `mutation ($input: ${type}!) { done: ${mutation}(input: $input) { userErrors { code } } }`,
        { input: { groupId: group('walled'), ...input } },
      );
      expect([errors, data?.done.userErrors]).toEqual([undefined, []]);
    };
    const { rows } = await app.db.owner.query<{ id: string; person_id: string }>(
      'select id, person_id from memberships where group_id = $1 and valid_to is null',
      [GROUP.walled],
    );
    const membershipId = (who: Who) => toId('Membership', rows.find(({ person_id }) => person_id === PERSON[who])!.id);

    // Another organisation's people, those who are asked, a proposal about a further one: not known to this one.
    await act('groupMemberRoleChange', { membershipId: membershipId('sonia'), role: 'READER' });
    await reader.heard(1);
    await act('groupInviteEmployees', { personIds: [toId('Person', PERSON.outsider)] });
    await act('groupInviteExternals', {
      addresses: ['x@sofratube.example'],
      partnerId: toId('PartnerOrganisation', PARTNER.sofratube),
      accessUntil: new Date(Date.now() + 30 * 86_400_000).toISOString(),
      reason: 'x',
    });
    const third = await app.db.owner.query<{ id: string }>(
      `insert into partner_organisations (name, kind) values ('Tiers', 'SUPPLIER') returning id`,
    );
    await act('groupWideningPropose', { partnerId: toId('PartnerOrganisation', third.rows[0]!.id), reason: 'x' });
    await reader.heard(2);
    await act('groupExternalsRemove', { partnerId: toId('PartnerOrganisation', PARTNER.sofratube) });
    await after([karim, leila, reader], 'walled');
    expect([kinds(karim), kinds(leila)]).toEqual([['POST_PUBLISHED'], ['POST_PUBLISHED']]);
    expect(kinds(reader).filter((kind) => kind === 'GROUP_CHANGED')).toHaveLength(3);

    // Their own colleague's coming and going is.
    await act('groupMemberRemove', { membershipId: membershipId('leila') });
    await karim.until(({ kind, groupId }) => kind === 'GROUP_CHANGED' && groupId === group('walled'));
  });

  test('what goes is told by its id alone, to those who could read it', async () => {
    const [reader, moderator, outsider, karim] = [
      await Follower.of('reader'),
      await Follower.of('moderator'),
      await Follower.of('outsider'),
      await Follower.of('karim'),
    ];
    const id = await publish('contributor', 'mixed', { body: 'Passager' });
    const comment = await answer('karim', id);
    await as(
      'moderator',
      `mutation ($id: ID!) { commentHide(input: { commentId: $id, reason: "x" }) { userErrors { code } } }`,
      { id: comment },
    );
    await Promise.all([
      reader.until((event) => event.kind === 'COMMENT_REMOVED'),
      moderator.until((event) => event.kind === 'COMMENT_CHANGED'),
    ]);
    await as(
      'contributor',
      `mutation ($id: ID!) { postNarrow(input: { postId: $id, audience: INTERNAL }) { userErrors { code } } }`,
      { id },
    );
    await Promise.all([
      reader.until((event) => event.kind === 'POST_CHANGED'),
      karim.until((event) => event.kind === 'POST_REMOVED'),
    ]);
    await as('contributor', `mutation ($id: ID!) { postDelete(input: { postId: $id }) { userErrors { code } } }`, {
      id,
    });
    await after([reader, moderator, karim], 'mixed');
    await after([outsider], 'public');
    expect(reader.events.find((event) => event.kind === 'COMMENT_REMOVED')).toMatchObject({
      removedId: comment,
      comment: null,
    });
    expect(moderator.events.find((event) => event.kind === 'COMMENT_CHANGED')).toMatchObject({
      comment: { id: comment },
    });
    expect(karim.events.filter((event) => event.kind === 'POST_REMOVED')).toEqual([
      { kind: 'POST_REMOVED', groupId: group('mixed'), removedId: id, post: null, comment: null },
    ]);
    expect(reader.events.filter((event) => event.kind === 'POST_REMOVED')).toEqual([
      { kind: 'POST_REMOVED', groupId: group('mixed'), removedId: id, post: null, comment: null },
    ]);
    expect(outsider.events.map((event) => event.post?.body)).toEqual(['Dernier']);
  });

  test('after leaving a group, silence', async () => {
    const former = await Follower.of('moderator');
    const reader = await Follower.of('reader');
    await app.db.owner.query(
      `update memberships set valid_to = now() where group_id = $1 and person_id = $2 and valid_to is null`,
      [GROUP.secret, PERSON.moderator],
    );
    const id = await publish('contributor', 'secret', { body: 'Sans vous' });
    await reader.until((event) => event.post?.id === id);
    await after([former], 'public');
    expect(former.events.map((event) => event.post?.body)).toEqual(['Dernier']);
  });
});

describe('the socket', () => {
  test('a ticket opens one socket, once; without one there is none', async () => {
    const ticket = await ticketOf('reader');
    const closeOf = (params: object) =>
      new Promise<number>((resolve) => {
        const client = createClient({
          url: address(),
          webSocketImpl: WebSocket,
          retryAttempts: 0,
          lazy: false,
          connectionParams: params as Record<string, unknown>,
          onNonLazyError: () => undefined,
          on: {
            connected: () => {
              void client.dispose();
              resolve(0);
            },
            closed: (event) => resolve((event as CloseEvent).code),
          },
        });
      });
    expect(await closeOf({ ticket })).toBe(0);
    expect(await closeOf({ ticket })).toBe(4403);
    expect(await closeOf({})).toBe(4403);
    expect(await closeOf({ ticket: 'x', personId: PERSON.owner })).toBe(4403);
  });

  test('another site’s page opens none', async () => {
    const socket = new WebSocket(address(), 'graphql-transport-ws', { origin: 'https://elsewhere.example' });
    const status = await new Promise((resolve) => {
      socket.on('unexpected-response', (_request, response) => resolve(response.statusCode));
      socket.on('open', () => resolve('open'));
      socket.on('error', () => undefined);
    });
    expect(status).toBe(403);
  });

  test('who says nothing is let go', async () => {
    const socket = new WebSocket(address(), 'graphql-transport-ws');
    expect(await new Promise((resolve) => socket.on('close', resolve))).toBe(4408);
  });

  test('only subscriptions run here', async () => {
    const client = createClient({
      url: address(),
      webSocketImpl: WebSocket,
      retryAttempts: 0,
      connectionParams: { ticket: await ticketOf('reader') },
    });
    const errors = await new Promise((resolve) =>
      client.subscribe(
        { query: '{ viewer { id } }' },
        { next: resolve, error: resolve, complete: () => resolve(null) },
      ),
    );
    expect(errors).toMatchObject([{ extensions: { code: 'OPERATION_NOT_ALLOWED' } }]);
    await client.dispose();
  });

  test.each([
    ['their session ended', `update sessions set ended_at = now() where person_id = $1`],
    ['they were suspended', `update persons set status = 'SUSPENDED' where id = $1`],
  ])('closed within two seconds when %s', async (_, statement) => {
    const who = statement.includes('persons') ? 'requested' : 'invited';
    const follower = await Follower.of(who);
    const begun = performance.now();
    await app.db.owner.query(statement, [PERSON[who]]);
    expect(await follower.closed).toBe(4403);
    expect(performance.now() - begun).toBeLessThan(2500);
  });

  test('a session has five sockets: the sixth silences the first, and signs nobody out', async () => {
    const followers: Follower[] = [];
    for (let i = 0; i < 5; i++) followers.push(await Follower.of('contributor'));
    await Follower.of('contributor', {}, { replaces: true });
    expect(await followers[0]!.closed).toBe(4429);
    await after(followers.slice(1), 'private');
  });

  test('nobody listens any more once a reader has left', async () => {
    const bus = app.app.get(LiveBus);
    const follower = await Follower.of('reader');
    expect(bus.readers).toBe(1);
    await follower.leave();
    while (bus.readers !== 0) await new Promise((resolve) => setImmediate(resolve));
  });

  test('when the connection to the database is lost, sockets are closed so that nothing is missed, and it is renewed', async () => {
    const follower = await Follower.of('reader');
    await app.db.owner.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'entrenous live' and datname = current_database()`,
    );
    expect(await follower.closed).toBe(1012);
    const again = await Follower.of('reader');
    await after([again], 'private');
  });
});

describe('a live stream', () => {
  test('ends for who is waiting, and for who comes later', async () => {
    let ended = 0;
    const stream = new LiveStream<number>(() => ended++);
    const waiting = stream.next();
    await stream.return();
    expect(await waiting).toEqual({ value: undefined, done: true });
    stream.push(1);
    expect(await stream.next()).toEqual({ value: undefined, done: true });
    expect(ended).toBe(1);
  });

  test('keeps order, and lets go of a reader that has fallen behind', async () => {
    const stream = new LiveStream<number>(() => undefined);
    stream.push(1);
    stream.push(2);
    expect([(await stream.next()).value, (await stream.next()).value]).toEqual([1, 2]);
    for (let i = 0; i <= 1000; i++) stream.push(i);
    await expect(stream.next()).rejects.toThrow('fallen behind');
  });
});

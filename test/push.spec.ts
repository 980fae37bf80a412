import { createDecipheriv, createECDH, createPublicKey, hkdfSync, randomBytes, verify } from 'node:crypto';
import { type IncomingHttpHeaders, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { sealAudit } from '#admin';
import { toId } from '#graphql';
import { NotificationsJobs, destinationOf, isPossibleEndpoint } from '#notifications';
import { SYSTEM_DATABASE, type SystemDatabase } from '#persistence';
import { type TestApp, startTestApp } from './support/app.js';
import { GROUP, PERSON, type Which, type Who, seedCast } from './support/cast.js';

let app: TestApp;
/** A push service of this machine: what came, and what it says to what comes next. */
const came: { path: string; headers: IncomingHttpHeaders; body: Buffer }[] = [];
let says = 201;
const service = createServer((request, response) => {
  const parts: Buffer[] = [];
  request.on('data', (part: Buffer) => parts.push(part));
  request.on('end', () => {
    came.push({ path: request.url!, headers: request.headers, body: Buffer.concat(parts) });
    response.writeHead(says, says >= 300 && says < 400 ? { location: 'http://127.0.0.1:1/' } : {}).end();
  });
});
const origin = () => `http://127.0.0.1:${(service.address() as AddressInfo).port}`;

beforeAll(async () => {
  await new Promise<void>((listening) => service.listen(0, '127.0.0.1', listening));
  app = await startTestApp({ settings: { PUSH_PRIVATE_NETWORKS: 'yes' } });
  await seedCast(app.db.owner);
});
afterAll(async () => {
  await app?.close();
  await new Promise((closed) => service.close(closed));
});
beforeEach(async () => {
  await app.db.owner
    .query(`delete from notifications; delete from untold; delete from notification_choices; delete from thread_marks;
    delete from posts p using conversations c where p.group_id = c.id;
    delete from memberships m using conversations c where m.group_id = c.id; delete from subscriptions s using conversations c where s.group_id = c.id;
    delete from groups where kind = 'CONVERSATION';
    delete from push_subscriptions; update sessions set ended_at = null; update network set push_since = now();
    delete from notification_settings; insert into notification_settings (person_id, quiet_from, quiet_until, days_off) select id, 0, 0, '{}' from persons`);
  came.length = 0;
  says = 201;
});

/** A browser, with the keys that only it has. */
class Browser {
  private readonly keys = createECDH('prime256v1');
  private readonly secret = randomBytes(16);
  readonly endpoint: string;
  constructor(readonly name: string) {
    this.keys.generateKeys();
    this.endpoint = `${origin()}/${name}`;
  }
  get input() {
    return {
      endpoint: this.endpoint,
      p256dh: this.keys.getPublicKey('base64url'),
      auth: this.secret.toString('base64url'),
      browser: `${this.name} sur Linux`,
    };
  }
  /** RFC 8188 and 8291, by hand. */
  read(body: Buffer): string {
    const [salt, size, length] = [body.subarray(0, 16), body.readUInt32BE(16), body[20]!];
    const theirs = body.subarray(21, 21 + length);
    expect(body.length - 21 - length).toBeLessThanOrEqual(size);
    const info = Buffer.concat([Buffer.from('WebPush: info\0'), this.keys.getPublicKey(), theirs]);
    const ikm = Buffer.from(hkdfSync('sha256', this.keys.computeSecret(theirs), this.secret, info, 32));
    const derive = (what: string, bytes: number) =>
      Buffer.from(hkdfSync('sha256', ikm, salt, `Content-Encoding: ${what}\0`, bytes));
    const sealed = body.subarray(21 + length);
    const decipher = createDecipheriv('aes-128-gcm', derive('aes128gcm', 16), derive('nonce', 12));
    decipher.setAuthTag(sealed.subarray(-16));
    const plain = Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()]);
    return plain.subarray(0, plain.lastIndexOf(2)).toString();
  }
}

const as = (who: Who, document: string, variables: object = {}) => app.ask(PERSON[who], document, variables);
const tell = () => app.app.get(NotificationsJobs).tell();
const mention = (who: Who) => `[@${who}](person:${toId('Person', PERSON[who])})`;
const publish = async (who: Who, which: Which, body: string): Promise<string> =>
  (
    await as(who, `mutation ($input: PostPublishInput!) { postPublish(input: $input) { post { id } } }`, {
      input: { groupId: toId('Group', GROUP[which]), body },
    })
  ).data.postPublish.post.id;
async function subscribed(who: Who, browser = new Browser(who)) {
  const { data, errors } = await as(
    who,
    `mutation ($input: PushSubscribeInput!) { pushSubscribe(input: $input) { subscription { id browser lastSentAt } userErrors { code field } } }`,
    { input: browser.input },
  );
  expect(errors).toBeUndefined();
  return { browser, ...data.pushSubscribe };
}
const list = async (who: Who) =>
  (await as(who, '{ viewer { pushSubscriptions { id browser lastSentAt } } }')).data.viewer.pushSubscriptions as {
    id: string;
    browser: string;
  }[];

describe('a browser that is told', () => {
  test('gets that there is something new, and nothing else, sealed for it alone', async () => {
    const { browser } = await subscribed('contributor');
    await publish('manager', 'private', `Bonjour ${mention('contributor')}`);
    await tell();
    expect(came).toHaveLength(1);
    const [{ headers, body, path }] = came as [(typeof came)[number]];
    expect(path).toBe('/contributor');
    expect(JSON.parse(browser.read(body))).toEqual({ language: 'fr' });
    expect(headers).toMatchObject({ 'content-encoding': 'aes128gcm', ttl: '86400', topic: 'new', urgency: 'normal' });
    await tell();
    expect(came).toHaveLength(1);
  });

  test('knows the server by its key', async () => {
    await subscribed('contributor');
    await publish('manager', 'private', mention('contributor'));
    await tell();
    const { pushKey } = (await as('contributor', '{ viewer { pushKey } }')).data.viewer;
    const [, token, key] = /^vapid t=([\w.-]+), k=([\w-]+)$/.exec(came[0]!.headers.authorization!)!;
    expect(key).toBe(pushKey);
    const [head, claims, signature] = token!.split('.') as [string, string, string];
    const point = Buffer.from(pushKey as string, 'base64url');
    const [x, y] = [point.subarray(1, 33).toString('base64url'), point.subarray(33).toString('base64url')];
    const publicKey = createPublicKey({ key: { kty: 'EC', crv: 'P-256', x, y }, format: 'jwk' });
    const signed = { key: publicKey, dsaEncoding: 'ieee-p1363' } as const;
    expect(verify('sha256', Buffer.from(`${head}.${claims}`), signed, Buffer.from(signature, 'base64url'))).toBe(true);
    expect(JSON.parse(Buffer.from(claims, 'base64url').toString())).toMatchObject({
      aud: origin(),
      sub: 'mailto:no-reply@localhost',
    });
  });

  test('gets as many bytes whatever it is about, in whatever language, and once for many things', async () => {
    await subscribed('contributor');
    await subscribed('manager');
    await app.db.owner.query(`update persons set language = 'en' where id = $1`, [PERSON.manager]);
    await publish('manager', 'private', mention('contributor'));
    await tell();
    await publish('manager', 'secret', `${'Beaucoup de mots. '.repeat(100)}${mention('contributor')}`);
    await publish('manager', 'private', mention('contributor'));
    await tell();
    await publish('contributor', 'private', mention('manager'));
    await tell();
    expect(came.map(({ path }) => path)).toEqual(['/contributor', '/contributor', '/manager']);
    expect(new Set(came.map(({ body }) => body.length)).size).toBe(1);
    expect(new Set(came.map(({ headers }) => headers.authorization!.length)).size).toBe(1);
  });

  test('goes when its push service says so, and is kept where that fails', async () => {
    await subscribed('contributor');
    await publish('manager', 'private', mention('contributor'));
    says = 503;
    await tell();
    expect(await list('contributor')).toHaveLength(1);
    await app.db.owner.query(`update notifications set push_claimed_at = now() - interval '5 minutes'`);
    says = 410;
    await tell();
    expect(came).toHaveLength(2);
    expect(await list('contributor')).toEqual([]);
  });

  test('is sent nowhere else by its push service', async () => {
    await subscribed('contributor');
    says = 307;
    await publish('manager', 'private', mention('contributor'));
    await tell();
    expect(came).toHaveLength(1);
    expect(await list('contributor')).toEqual([]);
  });
});

describe('nobody is told', () => {
  const asked = async () => {
    await subscribed('contributor');
    await publish('manager', 'private', mention('contributor'));
  };

  test.each<[string, string]>([
    [
      'who may not know of it any more',
      `update memberships set valid_to = now() where person_id = '${PERSON.contributor}' and group_id = '${GROUP.private}' and valid_to is null`,
    ],
    ['who is suspended', `update persons set status = 'SUSPENDED' where id = '${PERSON.contributor}'`],
    ['of what was deleted', `update posts set deleted_at = now()`],
    ['whose session was ended', `update sessions set ended_at = now() where person_id = '${PERSON.contributor}'`],
    ['where it was turned off', `update network set push_since = null`],
    ['who has seen it', `update notifications set seen_at = now()`],
    [
      'who does not want it any more',
      `insert into notification_choices (person_id, event, channel, choice) values ('${PERSON.contributor}', 'MENTIONED', 'PUSH', 'NEVER')`,
    ],
    [
      'at night',
      `update notification_settings set days_off = (select array_agg(d) from generate_series(1, 7) d where d <> 8 and d <= 6), quiet_from = 0, quiet_until = 1439`,
    ],
  ])('%s', async (_name, change) => {
    await asked();
    // Spread, and not yet sent: what changes in between counts.
    says = 503;
    await tell();
    came.length = 0;
    await app.db.owner.query(change);
    await app.db.owner.query(`update notifications set push_claimed_at = now() - interval '5 minutes'`);
    says = 201;
    await tell();
    expect(came).toEqual([]);
    await app.db.owner
      .query(`update memberships set valid_to = null where person_id = '${PERSON.contributor}' and group_id = '${GROUP.private}';
      update persons set status = 'ACTIVE' where id = '${PERSON.contributor}'; update posts set deleted_at = null`);
  });

  test('of what is said to be told elsewhere, by default: a new post in a group', async () => {
    await subscribed('contributor');
    await publish('manager', 'private', 'Bonjour');
    await tell();
    expect(came).toEqual([]);
  });
});

describe('a message', () => {
  const started = async (body: string): Promise<string> =>
    (
      await as(
        'contributor',
        `mutation ($input: ConversationStartInput!) { conversationStart(input: $input) { conversation { id } } }`,
        { input: { personIds: [toId('Person', PERSON.reader)], body } },
      )
    ).data.conversationStart.conversation.id;

  test('is told at once, without a word of it, and rings no bell', async () => {
    const { browser } = await subscribed('reader');
    await started('Le code est 4711');
    await tell();
    expect(came.map(({ path }) => path)).toEqual(['/reader']);
    expect(JSON.parse(browser.read(came[0]!.body))).toEqual({ language: 'fr' });
    expect((await as('reader', '{ viewer { notificationCount } }')).data.viewer.notificationCount).toBe(0);
  });

  test.each<[string, (id: string) => Promise<unknown>]>([
    [
      'is not when it was read meanwhile',
      (conversationId) =>
        as(
          'reader',
          `mutation ($input: ConversationMarkReadInput!) { conversationMarkRead(input: $input) { userErrors { code } } }`,
          { input: { conversationId, through: new Date(Date.now() + 1_000).toISOString() } },
        ),
    ],
    [
      'is not where it is muted',
      (conversationId) =>
        as(
          'reader',
          `mutation ($input: ConversationKeepInput!) { conversationKeep(input: $input) { userErrors { code } } }`,
          { input: { conversationId, muted: true } },
        ),
    ],
    [
      'is not to who does not want it',
      () =>
        as(
          'reader',
          `mutation ($input: NotificationChooseInput!) { notificationChoose(input: $input) { userErrors { code } } }`,
          { input: { event: 'MESSAGE', channel: 'PUSH', choice: 'NEVER' } },
        ),
    ],
    [
      'is not to who left it',
      () =>
        app.db.owner.query(
          `update memberships m set valid_to = now() from conversations c where c.id = m.group_id and m.person_id = $1`,
          [PERSON.reader],
        ),
    ],
  ])('%s', async (_name, meanwhile) => {
    await subscribed('reader');
    const id = await started('Bonjour');
    says = 503;
    await tell();
    expect(came).toHaveLength(1);
    expect(await meanwhile(id)).not.toHaveProperty('errors');
    await app.db.owner.query(`update notifications set push_claimed_at = now() - interval '5 minutes'`);
    says = 201;
    await tell();
    expect(came).toHaveLength(1);
  });
});

describe('browsers', () => {
  test('are one’s own to list and remove; another’s are as if they were not', async () => {
    const { subscription } = await subscribed('contributor');
    await subscribed('contributor'); // its keys are new, its address is not
    expect(await list('contributor')).toMatchObject([{ browser: 'contributor sur Linux', lastSentAt: null }]);
    expect(await list('manager')).toEqual([]);
    const remove = `mutation ($input: PushUnsubscribeInput!) { pushUnsubscribe(input: $input) { removedId userErrors { code } } }`;
    const input = { subscriptionId: subscription.id };
    expect((await as('manager', remove, { input })).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    const none = { subscriptionId: toId('PushSubscription', '00000000-0000-4000-8000-000000000009') };
    expect((await as('manager', remove, { input: none })).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect((await as('contributor', remove, { input })).data.pushUnsubscribe.removedId).toBe(subscription.id);
    expect(await list('contributor')).toEqual([]);
  });

  test('one browser, two people: who signed out of it is not told there', async () => {
    const shared = new Browser('shared');
    await subscribed('contributor', shared);
    await app.db.owner.query(`update sessions set ended_at = now() where person_id = $1`, [PERSON.contributor]);
    await subscribed('manager', shared);
    await publish('moderator', 'private', `${mention('contributor')} ${mention('manager')}`);
    await tell();
    expect(came).toHaveLength(1);
  });

  test('ten, of an address and keys that can be', async () => {
    for (let n = 0; n < 10; n += 1) await subscribed('contributor', new Browser(`b${n}`));
    expect((await subscribed('contributor', new Browser('b10'))).userErrors).toMatchObject([{ code: 'PUSH_TOO_MANY' }]);
    expect(await list('contributor')).toHaveLength(10);
    const bad = new Browser('bad');
    for (const more of [{ endpoint: 'ftp://x' }, { p256dh: 'x' }, { auth: '' }]) {
      Object.defineProperty(bad, 'input', { value: { ...new Browser('bad').input, ...more }, configurable: true });
      expect((await subscribed('manager', bad)).userErrors).toMatchObject([{ code: 'PUSH_ENDPOINT_REFUSED' }]);
    }
  });

  test('none where it is off; turning it on is for those who may, with whom it reaches, and stands in the log', async () => {
    await subscribed('contributor');
    const set = (who: Who, isOn: boolean) =>
      as(
        who,
        `mutation ($input: PushPolicySetInput!) { pushPolicySet(input: $input) { policy { since people browsers } userErrors { code } } }`,
        { input: { isOn } },
      );
    expect((await set('manager', false)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await as('manager', '{ pushPolicy { people } }')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await set('itAdmin', false)).data.pushPolicySet.policy).toEqual({ since: null, people: 1, browsers: 1 });
    expect((await as('manager', '{ viewer { pushKey } }')).data.viewer.pushKey).toBeNull();
    expect((await subscribed('manager')).userErrors).toMatchObject([{ code: 'PUSH_OFF' }]);
    expect((await set('itAdmin', true)).data.pushPolicySet.policy.since).not.toBeNull();
    const { rows } = await app.db.owner.query(
      `select data from audit_outbox where action = 'network.push' union all select data from audit_log where action = 'network.push'`,
    );
    expect(rows.map(({ data }) => data.isOn)).toEqual(expect.arrayContaining([true, false]));
  });

  test('stand in the log: for their person and IT admins, and for nobody else', async () => {
    const { subscription } = await subscribed('contributor');
    await as(
      'contributor',
      `mutation ($input: PushUnsubscribeInput!) { pushUnsubscribe(input: $input) { userErrors { code } } }`,
      { input: { subscriptionId: subscription.id } },
    );
    await sealAudit(app.app.get<SystemDatabase>(SYSTEM_DATABASE));
    const read = async (who: Who): Promise<string[]> =>
      (await as(who, '{ auditEntries(first: 50) { edges { node { action by { name } } } } }')).data?.auditEntries?.edges
        .map(({ node }: { node: { action: string; by: { name: string } | null } }) => node)
        .filter(
          ({ action, by }: { action: string; by: { name: string } | null }) =>
            action.startsWith('push.') && by?.name === 'contributor Test',
        )
        .map(({ action }: { action: string }) => action) ?? [];
    expect((await read('contributor')).slice(0, 2)).toEqual(['push.unsubscribe', 'push.subscribe']);
    expect((await read('itAdmin')).slice(0, 2)).toEqual(['push.unsubscribe', 'push.subscribe']);
    for (const who of ['manager', 'reader', 'karim'] as const)
      expect({ who, read: await read(who) }).toEqual({ who, read: [] });
  });
});

describe('where nothing is sent', () => {
  test.each([
    'http://push.example/x',
    'https://push.example:8443/x',
    'https://user:word@push.example/x',
    'https://127.0.0.1/x',
    'https://[::1]/x',
    'https://[::ffff:10.0.0.1]/x',
    'https://10.1.2.3/x',
    'https://169.254.169.254/latest',
    'https://[fd00::1]/x',
    'https://[64:ff9b::a00:1]/x',
    'https://localhost/x',
    'https://0x7f.1/x',
    'https://2130706433/x',
    'https://push.example/x#y',
    `https://push.example/${'x'.repeat(1_000)}`,
    'nothing',
  ])('%s', async (endpoint) => {
    expect(isPossibleEndpoint(endpoint, false)).toBe(false);
    expect(await destinationOf(endpoint, false)).toBeNull();
  });

  test('where an ordinary name leads to this machine', async () => {
    expect(await destinationOf('https://localhost.localdomain/x', false).catch(() => null)).toBeNull();
    expect(isPossibleEndpoint('https://push.example/x', false)).toBe(true);
    expect(isPossibleEndpoint('https://203.0.114.7/x', false)).toBe(true);
  });
});

import { hashPassword, hashSecret } from '#people';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type Answer, type TestApp, startTestApp } from './support/app.js';
import { PERSON, seedCast } from './support/cast.js';
import { cookieOf } from './support/mails.js';

const PASSWORD = 'cheval agrafe violet rivière';
const SIGN_IN = `mutation ($email: String!, $password: String!) { signIn(input: { email: $email, password: $password }) {
  viewer { email } userErrors { code message field } } }`;

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
  await seedCast(app.db.owner);
  const hash = await hashPassword(PASSWORD);
  for (const who of ['reader', 'karim', 'suspended', 'expired', 'orphaned', 'itAdmin', 'contributor'] as const) {
    await app.db.owner.query('insert into credentials (person_id, password_hash) values ($1, $2)', [PERSON[who], hash]);
  }
});
afterAll(() => app.close());
beforeEach(async () => {
  app.clock.set(null);
  await app.db.owner.query('delete from throttle');
});

interface Signed {
  answer: Answer;
  cookie: string | null;
  response: Response;
}
async function signIn(email: string, password: string, headers: Record<string, string> = {}): Promise<Signed> {
  const response = await app.send(null, { query: SIGN_IN, variables: { email, password } }, headers);
  return { response, answer: (await response.json()) as Answer, cookie: cookieOf(response) };
}
const viewerWith = async (cookie: string | null) =>
  ((await (await app.send(null, { query: '{ viewer { email } }' }, cookie ? { cookie } : {})).json()) as Answer).data
    .viewer;
const ask = async (cookie: string, query: string, variables = {}) =>
  (await (await app.send(null, { query, variables }, { cookie })).json()) as Answer;

describe('signing in', () => {
  test('the right password gives a cookie that only the server reads, and only over TLS', async () => {
    const { answer, response, cookie } = await signIn(' Reader@TEST.example ', PASSWORD);
    expect(answer.data.signIn).toEqual({ viewer: { email: 'reader@test.example' }, userErrors: [] });
    const header = response.headers.getSetCookie()[0]!;
    for (const part of ['__Host-sid=', 'Path=/', 'HttpOnly', 'Secure', 'SameSite=Lax']) expect(header).toContain(part);
    expect(header).not.toContain('Domain');
    expect(await viewerWith(cookie)).toEqual({ email: 'reader@test.example' });
  });

  test('the database holds a hash of the secret, never the secret', async () => {
    const { cookie } = await signIn('reader@test.example', PASSWORD);
    const token = cookie!.split('=')[1]!;
    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    const { rows } = await app.db.owner.query('select token_hash from sessions where token_hash = $1', [
      hashSecret(token),
    ]);
    expect(rows).toHaveLength(1);
    const { rows: all } = await app.db.owner.query(`select sessions::text as text from sessions`);
    expect(all.some(({ text }) => text.includes(token))).toBe(false);
  });

  test.each([
    ['an unknown address', 'nobody@test.example', PASSWORD],
    ['a wrong password', 'reader@test.example', 'un mauvais mot de passe'],
    ['an account without a password', 'manager@test.example', PASSWORD],
    ['a suspended account', 'suspended@test.example', PASSWORD],
    ['an external whose access has ended', 'expired@test.example', PASSWORD],
    ['an external whose sponsor left', 'orphaned@test.example', PASSWORD],
    ['a megabyte instead of a password', 'reader@test.example', 'x'.repeat(60_000)],
  ])('%s: one answer, no cookie, the same statements', async (_, email, password) => {
    await signIn('reference@test.example', 'x');
    app.statements.length = 0;
    const reference = await signIn('reference@test.example', 'x');
    const statements = [...app.statements];
    app.statements.length = 0;
    const { answer, cookie, response } = await signIn(email, password);
    expect(answer).toEqual(reference.answer);
    expect(answer.data.signIn.userErrors[0].code).toBe('SIGN_IN_FAILED');
    expect(cookie).toBeNull();
    expect(response.status).toBe(200);
    expect(app.statements).toEqual(statements);
  });

  test('an unknown address costs the same hashing as a known one', async () => {
    // Processor time of this process, which hashes too; the least of several, as whatever else happens only ever adds to it.
    const least = { known: Infinity, unknown: Infinity };
    for (let n = 0; n < 5; n += 1) {
      await app.db.owner.query('delete from throttle');
      for (const [who, email] of [
        ['known', 'contributor@test.example'],
        ['unknown', 'nobody2@test.example'],
      ] as const) {
        const start = process.cpuUsage();
        await signIn(email, 'un mauvais mot de passe');
        const { user, system } = process.cpuUsage(start);
        least[who] = Math.min(least[who], user + system);
      }
    }
    // One argon2id is tens of milliseconds, everything else together a few: without it the ratio would be 5 and more.
    expect(Math.max(least.known, least.unknown) / Math.min(least.known, least.unknown)).toBeLessThan(2);
  });

  test('each sign-in is a new session; the eleventh ends the oldest', async () => {
    const cookies: string[] = [];
    for (let n = 0; n < 11; n += 1) {
      await app.db.owner.query('delete from throttle');
      cookies.push((await signIn('contributor@test.example', PASSWORD)).cookie!);
      await app.db.owner.query(
        `update sessions set last_seen_at = last_seen_at - interval '1 second' where ended_at is null`,
      );
    }
    expect(new Set(cookies).size).toBe(11);
    expect(await viewerWith(cookies[0]!)).toBeNull();
    expect(await viewerWith(cookies[1]!)).not.toBeNull();
    expect(await viewerWith(cookies[10]!)).not.toBeNull();
  });

  test('signing in again in the same browser ends the session before', async () => {
    const first = (await signIn('reader@test.example', PASSWORD)).cookie!;
    const second = (await signIn('reader@test.example', PASSWORD, { cookie: first })).cookie!;
    expect(await viewerWith(first)).toBeNull();
    expect(await viewerWith(second)).not.toBeNull();
  });
});

describe('throttling', () => {
  const attempt = async (email: string, password = 'faux') =>
    (await signIn(email, password)).answer.data.signIn.userErrors[0]?.code ?? 'OK';

  test('five failures, then a pause for this account from here; the right password does not shorten it', async () => {
    const codes: string[] = [];
    for (let n = 0; n < 6; n += 1) codes.push(await attempt('reader@test.example'));
    expect(codes).toEqual([...Array<string>(5).fill('SIGN_IN_FAILED'), 'TOO_MANY_ATTEMPTS']);
    expect(await attempt('reader@test.example', PASSWORD)).toBe('TOO_MANY_ATTEMPTS');
  });

  test('another account is not slowed by it', async () => {
    for (let n = 0; n < 6; n += 1) await attempt('reader@test.example');
    expect(await attempt('itadmin@test.example', PASSWORD)).toBe('OK');
  });

  test('an address that nobody has is throttled alike', async () => {
    for (let n = 0; n < 5; n += 1) await attempt('ghost@test.example');
    expect(await attempt('ghost@test.example')).toBe('TOO_MANY_ATTEMPTS');
  });

  test('success forgets the failures before it', async () => {
    for (let n = 0; n < 4; n += 1) await attempt('reader@test.example');
    expect(await attempt('reader@test.example', PASSWORD)).toBe('OK');
    for (let n = 0; n < 5; n += 1) expect(await attempt('reader@test.example')).toBe('SIGN_IN_FAILED');
  });

  test('no address is kept with the counters', async () => {
    await attempt('reader@test.example');
    const { rows } = await app.db.owner.query('select key from throttle');
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toContain('reader');
  });
});

describe('a session', () => {
  const SPANS = [
    ['an employee', 'reader@test.example', 8, 7 * 24],
    ['an external', 'karim@test.example', 1, 12],
  ] as const;
  const hours = (count: number) => new Date(Date.now() + count * 3_600_000);

  test.each(SPANS)('of %s ends after its idle hours', async (...[, email, idle]) => {
    const { cookie } = await signIn(email, PASSWORD);
    app.clock.set(hours(idle - 0.1));
    expect(await viewerWith(cookie)).not.toBeNull(); // and is touched by that
    app.clock.set(hours(2 * idle - 0.3));
    expect(await viewerWith(cookie)).not.toBeNull();
    app.clock.set(hours(3 * idle));
    expect(await viewerWith(cookie)).toBeNull();
  });

  test.each(SPANS)('of %s ends at the latest when its whole life is over', async (_, email, idle, whole) => {
    const { cookie } = await signIn(email, PASSWORD);
    for (let at = idle * 0.9; at < whole; at += idle * 0.9) {
      app.clock.set(hours(at));
      expect(await viewerWith(cookie)).not.toBeNull();
    }
    app.clock.set(hours(whole + 0.01));
    expect(await viewerWith(cookie)).toBeNull();
  });

  test('costs one statement, and one more every five minutes', async () => {
    const { cookie } = await signIn('reader@test.example', PASSWORD);
    const count = async () => {
      app.statements.length = 0;
      await app.send(null, { query: '{ __typename }' }, { cookie: cookie! });
      return app.statements.length;
    };
    expect(await count()).toBe(1);
    app.clock.set(new Date(Date.now() + 6 * 60_000));
    expect([await count(), await count()]).toEqual([2, 1]);
  });

  test('its owner sees it, and ends it; another person cannot', async () => {
    const mine = (
      await signIn('reader@test.example', PASSWORD, { 'user-agent': 'Mozilla/5.0 (Windows NT 10.0) Firefox/140.0' })
    ).cookie!;
    const other = (await signIn('reader@test.example', PASSWORD)).cookie!;
    const { data } = await ask(mine, '{ viewer { sessions { id device isCurrent } } }');
    const listed = data.viewer.sessions as { id: string; device: string; isCurrent: boolean }[];
    expect(listed.filter(({ isCurrent }) => isCurrent).map(({ device }) => device)).toEqual(['Firefox · Windows']);

    const END = 'mutation ($id: ID!) { sessionEnd(input: { sessionId: $id }) { endedSessionId userErrors { code } } }';
    const target = listed.find(({ isCurrent }) => !isCurrent && isCurrent !== undefined)!.id;
    const stranger = (await signIn('karim@test.example', PASSWORD)).cookie!;
    const refused = await ask(stranger, END, { id: target });
    const missing = await ask(stranger, END, { id: listed[0]!.id.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')) });
    expect(refused.errors![0]!.extensions.code).toBe('NOT_FOUND');
    expect(missing).toEqual(refused);
    expect(await viewerWith(other)).not.toBeNull();

    expect(
      (await ask(mine, 'mutation { sessionsEndOthers { viewer { sessions { isCurrent } } userErrors { code } } }')).data
        .sessionsEndOthers,
    ).toEqual({
      viewer: { sessions: [{ isCurrent: true }] },
      userErrors: [],
    });
    expect(await viewerWith(other)).toBeNull();
    expect(await viewerWith(mine)).not.toBeNull();
  });

  test('signing out ends it and takes the cookie away', async () => {
    const { cookie } = await signIn('reader@test.example', PASSWORD);
    const response = await app.send(
      null,
      { query: 'mutation { signOut { userErrors { code } } }' },
      { cookie: cookie! },
    );
    expect(response.headers.getSetCookie()[0]).toContain('__Host-sid=;');
    expect(await viewerWith(cookie)).toBeNull();
  });

  test.each([
    [
      'suspended',
      `update persons set status = 'SUSPENDED' where id = $1`,
      `update persons set status = 'ACTIVE' where id = $1`,
    ],
    [
      'at their end date',
      `update persons set access_until = now() where id = $1`,
      `update persons set access_until = now() + interval '9 days' where id = $1`,
    ],
    [
      'left by their sponsor',
      `update persons set status = 'LEFT' where id = (select sponsor_id from persons where id = $1)`,
      `update persons set status = 'ACTIVE' where id = (select sponsor_id from persons where id = $1)`,
    ],
  ])('of whoever is %s is nobody’s at the next request', async (_, end, undo) => {
    const { cookie } = await signIn('karim@test.example', PASSWORD);
    expect(await viewerWith(cookie)).not.toBeNull();
    await app.db.owner.query(end, [PERSON.karim]);
    expect(await viewerWith(cookie)).toBeNull();
    await app.db.owner.query(undo, [PERSON.karim]);
  });

  test('a socket’s ticket works once, for 30 seconds, for its session', async () => {
    const { Sessions } = await import('#people');
    const sessions = app.app.get(Sessions);
    const { cookie } = await signIn('reader@test.example', PASSWORD);
    const ticket = async () =>
      (await ask(cookie!, 'mutation { socketTicketCreate { ticket } }')).data.socketTicketCreate.ticket as string;
    const used = await ticket();
    expect((await sessions.actorOfTicket(used, 'fr'))?.personId).toBe(PERSON.reader);
    expect(await sessions.actorOfTicket(used, 'fr')).toBeNull();
    const late = await ticket();
    app.clock.set(new Date(Date.now() + 31_000));
    expect(await sessions.actorOfTicket(late, 'fr')).toBeNull();
    app.clock.set(null);
    const orphan = await ticket();
    await ask(cookie!, 'mutation { signOut { userErrors { code } } }');
    expect(await sessions.actorOfTicket(orphan, 'fr')).toBeNull();
  });
});

describe('where from', () => {
  test('plain HTTP from another machine is refused with what to do', async () => {
    const { status, body } = await overHttp('reseau.example.com');
    expect(status).toBe(200);
    expect(body.data.signIn.userErrors[0].code).toBe('TLS_REQUIRED');
    expect(body.data.signIn.userErrors[0].message).toContain('https://');
  });

  test('so is a page that came by it, before anything is done', async () => {
    const { status, body } = await overHttp('reseau.example.com', { origin: 'http://reseau.example.com' });
    expect(status).toBe(403);
    expect(body.errors![0]).toMatchObject({
      message: expect.stringContaining('https://'),
      extensions: { code: 'TLS_REQUIRED' },
    });
  });

  test('a page of another site is refused before anything is done', async () => {
    const response = await app.send(
      null,
      { query: SIGN_IN, variables: { email: 'reader@test.example', password: PASSWORD } },
      { origin: 'https://evil.example' },
    );
    expect(response.status).toBe(403);
    expect(cookieOf(response)).toBeNull();
  });

  /** fetch does not let one choose the Host header. */
  async function overHttp(host: string, headers: object = {}): Promise<{ status: number; body: Answer }> {
    const { request } = await import('node:http');
    const body = JSON.stringify({ query: SIGN_IN, variables: { email: 'reader@test.example', password: PASSWORD } });
    return new Promise((resolve, reject) => {
      const asked = request(
        `${app.url.replace('localhost', '127.0.0.1')}/graphql`,
        { method: 'POST', headers: { host, 'content-type': 'application/json', ...headers } },
        (response) => {
          let text = '';
          response.on('data', (part: Buffer) => (text += part.toString()));
          response.on('end', () => resolve({ status: response.statusCode!, body: JSON.parse(text) as Answer }));
        },
      );
      asked.on('error', reject);
      asked.end(body);
    });
  }
});

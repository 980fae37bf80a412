import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { hashPassword } from '#people';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { SignJWT, UnsecuredJWT, exportJWK, generateKeyPair } from 'jose';
import Provider from 'oidc-provider';
import { type Answer, type TestApp, startTestApp } from './support/app.js';
import { PERSON, type Who, seedCast } from './support/cast.js';
import { mailsTo, runJobs } from './support/mails.js';

const PASSWORD = 'cheval agrafe violet rivière';
const PUBLIC = 'http://localhost:3000';
const SECRET = 'un secret de client assez long';

type Handler = Parameters<typeof createServer>[1];
let app: TestApp;
let maison: Provider;
let rogueKeys: Awaited<ReturnType<typeof generateKeyPair>>;
const servers: Server[] = [];
/** Who signs in at the provider. */
let there = 'marie-1';
/** What the untrue provider gives for a code. */
let idToken: () => Promise<string> = () => Promise.reject(new Error());

async function listen(handler: () => Handler): Promise<string> {
  const server = createServer((request, response) => handler()!(request, response as never));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  servers.push(server);
  return `http://localhost:${(server.address() as AddressInfo).port}`;
}

beforeAll(async () => {
  const answers: { real?: Handler } = {};
  const issuer = await listen(() => answers.real!);
  const other = await listen(() => rogue);
  rogueKeys = await generateKeyPair('RS256', { extractable: true });
  const named = (id: string, at: string) => ({
    id,
    name: id,
    issuer: at,
    clientId: 'entrenous',
    clientSecret: SECRET,
  });
  app = await startTestApp({
    settings: { OIDC_PROVIDERS: JSON.stringify([named('maison', issuer), named('autre', other)]) },
  });
  maison = realProvider(issuer);
  const answer = maison.callback();
  answers.real = async (request, response) => {
    if (!request.url!.startsWith('/interaction/')) return void answer(request, response);
    await maison.interactionFinished(request, response, { login: { accountId: there } });
  };
  const jwk = { ...(await exportJWK(rogueKeys.publicKey)), kid: 'k', alg: 'RS256', use: 'sig' };
  rogue = (request, response) => {
    const say = (body: object) => response.setHeader('content-type', 'application/json').end(JSON.stringify(body));
    if (request.url === '/.well-known/openid-configuration')
      return void say({
        issuer: other,
        authorization_endpoint: `${other}/auth`,
        token_endpoint: `${other}/token`,
        jwks_uri: `${other}/jwks`,
        authorization_response_iss_parameter_supported: true,
      });
    if (request.url === '/jwks') return void say({ keys: [jwk] });
    void idToken().then((id_token) => say({ access_token: 'x', token_type: 'Bearer', id_token }));
  };
  rogueIssuer = other;
  await seedCast(app.db.owner);
});
let rogue: Handler;
let rogueIssuer = '';
beforeEach(async () => {
  app.clock.set(null);
  there = `marie-${Math.random()}`;
  await app.db.owner.query(`truncate throttle, identities, credentials, factors, recovery_codes`);
  const hash = await hashPassword(PASSWORD);
  for (const who of ['reader', 'karim'] as const)
    await app.db.owner.query('insert into credentials (person_id, password_hash) values ($1, $2)', [PERSON[who], hash]);
});
afterAll(async () => {
  for (const server of servers) server.close().closeAllConnections();
  await app?.close();
});

function realProvider(issuer: string): Provider {
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: 'entrenous',
        client_secret: SECRET,
        redirect_uris: [`${PUBLIC}/auth/maison/callback`],
        post_logout_redirect_uris: [`${PUBLIC}/sign-in`],
        backchannel_logout_uri: `${app.url.replace('localhost', '127.0.0.1')}/auth/maison/logout`,
        backchannel_logout_session_required: true,
      },
    ],
    cookies: { keys: ['x'] },
    features: { devInteractions: { enabled: false }, backchannelLogout: { enabled: true } },
    interactions: { url: (_ctx, { uid }) => `/interaction/${uid}` },
    findAccount: (_ctx, accountId) => ({
      accountId,
      claims: () => ({ sub: accountId, email: 'reader@test.example', email_verified: true }),
    }),
    async loadExistingGrant({ oidc }) {
      const grant = new oidc.provider.Grant({ clientId: oidc.client!.clientId, accountId: oidc.session!.accountId });
      grant.addOIDCScope('openid email');
      await grant.save();
      return grant;
    },
  });
  return provider;
}

/** A browser, with the cookies of each site. */
class Browser {
  private readonly jars = new Map<string, Map<string, string>>();

  cookies(url: string): Map<string, string> {
    // The provider answers to both names of this machine.
    const origin = new URL(url).origin.replace('127.0.0.1', 'localhost');
    if (!this.jars.has(origin)) this.jars.set(origin, new Map());
    return this.jars.get(origin)!;
  }
  async get(url: string): Promise<Response> {
    const jar = this.cookies(url);
    const asked = url.startsWith(PUBLIC) ? app.url + url.slice(PUBLIC.length) : url;
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(asked.replace('localhost', '127.0.0.1'), {
      redirect: 'manual',
      headers: { ...(cookie && { cookie }), host: new URL(asked).host },
    });
    this.keep(jar, response);
    return response;
  }
  /** Where a browser that follows ends: at a page of the client. */
  async follow(url: string): Promise<string> {
    for (let at = url, hops = 0; hops < 12; hops += 1) {
      if (at.startsWith(PUBLIC) && !at.startsWith(`${PUBLIC}/auth/`)) return at.slice(PUBLIC.length);
      const response = await this.get(at);
      const location = response.headers.get('location');
      if (!location) throw new Error(`${response.status} at ${at}: ${await response.text()}`);
      at = new URL(location, at).href;
    }
    throw new Error('Led on and on');
  }
  async ask(query: string, variables: object = {}): Promise<Answer> {
    const jar = this.cookies(PUBLIC);
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await app.send(null, { query, variables }, cookie ? { cookie } : {});
    this.keep(jar, response);
    return (await response.json()) as Answer;
  }
  async signIn(who: Who): Promise<this> {
    const { data } = await this.ask(
      `mutation ($e: String!, $p: String!) { signIn(input: { email: $e, password: $p }) { viewer { id } } }`,
      { e: `${who.toLowerCase()}@test.example`, p: PASSWORD },
    );
    expect(data.signIn.viewer).not.toBeNull();
    return this;
  }
  async viewer(): Promise<string | null> {
    return (await this.ask('{ viewer { email } }')).data.viewer?.email ?? null;
  }
  private keep(jar: Map<string, string>, response: Response): void {
    for (const line of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line)!;
      if (value) jar.set(name!, value);
      else jar.delete(name!);
    }
  }
}
const START = `${PUBLIC}/auth/maison/start`;
async function linked(who: Who): Promise<Browser> {
  const browser = await new Browser().signIn(who);
  expect(await browser.follow(`${START}?link=1`)).toBe('/settings?tab=security');
  return browser;
}

describe('an account elsewhere', () => {
  test('links nobody by its address, verified or not, and makes nobody', async () => {
    const browser = new Browser();
    expect(await browser.follow(START)).toBe('/sign-in?failed=SSO_UNKNOWN');
    expect(await browser.viewer()).toBeNull();
    const { rows } = await app.db.owner.query('select from identities');
    expect(rows).toEqual([]);
  });

  test('is linked by who is signed in and proved to be themself, who is told; then it signs in, where they wanted to go', async () => {
    const browser = await linked('reader');
    const { data } = await browser.ask('{ viewer { identities { providerId providerName } } signInProviders { id } }');
    expect(data).toEqual({
      viewer: { identities: [{ providerId: 'maison', providerName: 'maison' }] },
      signInProviders: [{ id: 'maison' }, { id: 'autre' }],
    });
    const fresh = new Browser();
    expect(await fresh.follow(`${START}?next=/people`)).toBe('/people');
    expect(await fresh.viewer()).toBe('reader@test.example');
    expect(fresh.cookies(PUBLIC).has('__Host-provider')).toBe(false);
    await runJobs(app);
    const texts = mailsTo(app, 'reader@test.example').map(({ text }) => text);
    expect(texts.some((text) => text.includes('autre fournisseur permet de se connecter'))).toBe(true);
  });

  test('is one person’s, and is not linked without a session or a recent proof', async () => {
    await linked('reader');
    const karim = await new Browser().signIn('karim');
    expect(await karim.follow(`${START}?link=1`)).toBe('/sign-in?failed=SSO_TAKEN');
    expect(await new Browser().follow(`${START}?link=1`)).toBe('/sign-in?failed=SSO_FAILED');
    app.clock.set(new Date(Date.now() + 11 * 60_000));
    expect(await karim.follow(`${START}?link=1`)).toBe('/sign-in?failed=PROOF_REQUIRED');
  });

  test('does not let in who may not act, nor leads to another site', async () => {
    await linked('reader');
    for (const next of ['//evil.example', 'https://evil.example', '/\\evil.example'])
      expect(await new Browser().follow(`${START}?next=${encodeURIComponent(next)}`)).toBe('/');
    await app.db.owner.query(`update persons set status = 'SUSPENDED' where id = $1`, [PERSON.reader]);
    expect(await new Browser().follow(START)).toBe('/sign-in?failed=SSO_UNKNOWN');
    await app.db.owner.query(`update persons set status = 'ACTIVE' where id = $1`, [PERSON.reader]);
  });

  test('does not stand for a second factor that its person set up here', async () => {
    await linked('reader');
    await app.db.owner.query(
      `insert into factors (person_id, kind, secret, confirmed_at) values ($1, 'TOTP', '\\x00', now())`,
      [PERSON.reader],
    );
    const browser = new Browser();
    expect(await browser.follow(`${START}?next=/people`)).toBe('/sign-in?next=%2Fpeople');
    expect(await browser.viewer()).toBeNull();
    expect((await browser.ask('{ signInStep { purpose } }')).data.signInStep).toEqual({ purpose: 'FACTOR' });
  });

  test('is taken away by its person; not where it is the only way in', async () => {
    const browser = await linked('reader');
    const UNLINK = `mutation { identityUnlink(input: { providerId: "maison" }) { viewer { identities { providerId } } userErrors { code } } }`;
    await app.db.owner.query('delete from credentials where person_id = $1', [PERSON.reader]);
    expect((await browser.ask(UNLINK)).data.identityUnlink.userErrors).toEqual([{ code: 'SSO_LAST' }]);
    await app.db.owner.query(`insert into credentials (person_id, password_hash) values ($1, 'x')`, [PERSON.reader]);
    expect((await browser.ask(UNLINK)).data.identityUnlink).toEqual({ viewer: { identities: [] }, userErrors: [] });
    expect((await browser.ask(UNLINK)).errors![0]!.extensions.code).toBe('NOT_FOUND');
    expect(await new Browser().follow(START)).toBe('/sign-in?failed=SSO_UNKNOWN');
  });
});

describe('the way there and back', () => {
  /** As far as the provider's answer, which is not taken yet. */
  async function answered(browser: Browser): Promise<string> {
    let at = START;
    while (!at.startsWith(`${PUBLIC}/auth/maison/callback`))
      at = new URL((await browser.get(at)).headers.get('location')!, at).href;
    return at;
  }

  test('ends once, in the browser that began it', async () => {
    await linked('reader');
    const [browser, other] = [new Browser(), new Browser()];
    const callback = await answered(browser);
    expect(await other.follow(callback)).toBe('/sign-in?failed=SSO_FAILED');
    await answered(other);
    expect(await other.follow(callback)).toBe('/sign-in?failed=SSO_FAILED'); // with a cookie of its own: another state
    const cookies = new Map(browser.cookies(PUBLIC));
    expect(await browser.follow(callback)).toBe('/');
    expect(await browser.viewer()).toBe('reader@test.example');
    const again = new Browser();
    for (const [name, value] of cookies) again.cookies(PUBLIC).set(name, value);
    expect(await again.follow(callback)).toBe('/sign-in?failed=SSO_FAILED');
    expect(await again.viewer()).toBeNull();
  });

  test.each([
    ['after ten minutes', (url: string) => url, 11],
    ['at another provider’s address', (url: string) => url.replace('/maison/', '/autre/'), 0],
    ['with another state', (url: string) => url.replace(/state=[^&]+/, 'state=x'), 0],
    ['without a state', (url: string) => url.replace(/&?state=[^&]+/, ''), 0],
    ['with another issuer', (url: string) => url.replace(/iss=[^&]+/, 'iss=https%3A%2F%2Fevil.example'), 0],
    ['with another code', (url: string) => url.replace(/code=[^&]+/, 'code=x'), 0],
    ['with an error', (url: string) => url.replace(/code=[^&]+/, 'error=access_denied'), 0],
  ])('not %s', async (_, change, minutes) => {
    await linked('reader');
    const browser = new Browser();
    const callback = await answered(browser);
    if (minutes) app.clock.set(new Date(Date.now() + minutes * 60_000));
    expect(await browser.follow(change(callback))).toBe('/sign-in?failed=SSO_FAILED');
    expect(await browser.viewer()).toBeNull();
  });

  test('a provider that nobody named is not there', async () => {
    for (const path of ['start', 'callback?code=x&state=y'])
      expect((await new Browser().get(`${PUBLIC}/auth/nobody/${path}`)).status).toBe(404);
  });
});

describe('what a provider signed', () => {
  interface Claims {
    [name: string]: unknown;
  }
  const now = () => Math.floor(Date.now() / 1000);
  const signed = (claims: Claims, header: object = {}) =>
    new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid: 'k', ...header }).sign(rogueKeys.privateKey);

  async function arriveWith(make: (right: Claims) => Promise<string> | string): Promise<string> {
    const browser = new Browser();
    const to = new URL((await browser.get(`${PUBLIC}/auth/autre/start`)).headers.get('location')!);
    const [nonce, state] = [to.searchParams.get('nonce'), to.searchParams.get('state')];
    const right = { iss: rogueIssuer, sub: 'marie', aud: 'entrenous', nonce, iat: now(), exp: now() + 60 };
    idToken = async () => make(right);
    const back = new URLSearchParams({ code: 'c', state: state!, iss: rogueIssuer });
    const page = await browser.follow(`${PUBLIC}/auth/autre/callback?${back}`);
    expect((await browser.viewer()) !== null).toBe(page === '/');
    return page;
  }
  const known = () =>
    app.db.owner.query(`insert into identities (issuer, subject, person_id) values ($1, 'marie', $2)`, [
      rogueIssuer,
      PERSON.reader,
    ]);

  test('lets in when it is right', async () => {
    await known();
    expect(await arriveWith((right) => signed(right))).toBe('/');
  });

  test('the same subject of another provider is somebody else', async () => {
    await app.db.owner.query(
      `insert into identities (issuer, subject, person_id) values ('https://x.example', 'marie', $1)`,
      [PERSON.reader],
    );
    expect(await arriveWith((right) => signed(right))).toBe('/sign-in?failed=SSO_UNKNOWN');
  });

  const WRONG: Record<string, (right: Claims) => Promise<string> | string> = {
    'of another issuer': (right) => signed({ ...right, iss: 'https://evil.example' }),
    'for another client': (right) => signed({ ...right, aud: 'somebody' }),
    'for several, by another': (right) => signed({ ...right, aud: ['entrenous', 'somebody'], azp: 'somebody' }),
    'with another nonce': (right) => signed({ ...right, nonce: 'x' }),
    'without a nonce': (right) => signed({ ...right, nonce: undefined }),
    expired: (right) => signed({ ...right, iat: now() - 600, exp: now() - 300 }),
    'not valid yet': (right) => signed({ ...right, nbf: now() + 600 }),
    'without an end': (right) => signed({ ...right, exp: undefined }),
    'without a subject': (right) => signed({ ...right, sub: undefined }),
    'without a signature': (right) => new UnsecuredJWT(right as never).encode(),
    'with the client’s secret': (right) =>
      new SignJWT(right).setProtectedHeader({ alg: 'HS256', kid: 'k' }).sign(new TextEncoder().encode(SECRET)),
    'with the public key as a secret': async (right) =>
      new SignJWT(right)
        .setProtectedHeader({ alg: 'HS256', kid: 'k' })
        .sign(new TextEncoder().encode(JSON.stringify(await exportJWK(rogueKeys.publicKey)))),
    'with an unknown key': (right) => signed(right, { kid: 'other' }),
    'with another’s key': async (right) =>
      new SignJWT(right)
        .setProtectedHeader({ alg: 'RS256', kid: 'k' })
        .sign((await generateKeyPair('RS256')).privateKey),
    'with a key that it brings itself': async (right) => {
      const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true });
      return new SignJWT(right)
        .setProtectedHeader({ alg: 'RS256', kid: 'k', jwk: await exportJWK(publicKey) })
        .sign(privateKey);
    },
    'changed afterwards': async (right) => {
      const [head, , tail] = (await signed(right)).split('.');
      return [head, Buffer.from(JSON.stringify({ ...right, sub: 'marie' })).toString('base64url'), `x${tail}`].join(
        '.',
      );
    },
    'as no token at all': () => 'x',
  };
  test.each(Object.keys(WRONG))('is refused %s', async (name) => {
    await known();
    expect(await arriveWith(WRONG[name]!)).toBe('/sign-in?failed=SSO_FAILED');
  });

  test('a second factor there counts here', async () => {
    await known();
    await app.db.owner.query(
      `insert into factors (person_id, kind, secret, confirmed_at) values ($1, 'TOTP', '\\x00', now())`,
      [PERSON.reader],
    );
    expect(await arriveWith((right) => signed({ ...right, amr: ['pwd'] }))).toBe('/sign-in?next=%2F');
    expect(await arriveWith((right) => signed({ ...right, amr: ['pwd', 'otp'] }))).toBe('/');
  });

  describe('about somebody who left', () => {
    const EVENTS = { 'http://schemas.openid.net/event/backchannel-logout': {} };
    const tell = async (claims: Claims, header: object = {}) => {
      const right = {
        iss: rogueIssuer,
        aud: 'entrenous',
        sub: 'marie',
        iat: now(),
        exp: now() + 60,
        jti: 'j',
        events: EVENTS,
      };
      const logout_token = await signed({ ...right, ...claims }, { typ: 'logout+jwt', ...header });
      const response = await fetch(`${app.url.replace('localhost', '127.0.0.1')}/auth/autre/logout`, {
        method: 'POST',
        body: new URLSearchParams({ logout_token }),
      });
      return response.status;
    };
    test.each([
      ['with a nonce', { nonce: 'x' }, {}],
      ['for another client', { aud: 'somebody' }, {}],
      ['of another issuer', { iss: 'https://evil.example' }, {}],
      ['that is old', { iat: 1_000_000 }, {}],
      ['without its event', { events: {} }, {}],
      ['about nobody', { sub: undefined }, {}],
      ['that is an ID token', {}, { typ: 'JWT' }],
    ])('a message %s ends nothing', async (_, claims, header) => {
      expect(await tell(claims, header)).toBe(400);
    });
  });
});

describe('leaving', () => {
  test('here leads to the end of the session there, which ends others that began by it here', async () => {
    await linked('reader');
    const [first, second, byPassword] = [new Browser(), new Browser(), await new Browser().signIn('reader')];
    for (const browser of [first, second]) expect(await browser.follow(START)).toBe('/');
    const { rows } = await app.db.owner.query<{ subject: string; issuer_session: string }>(
      `select subject, issuer_session from sessions where issuer is not null and ended_at is null order by created_at`,
    );
    expect(rows.map(({ subject }) => subject)).toEqual([there, there]);
    const rp = await maison.Client.find('entrenous');
    await (rp as unknown as { backchannelLogout(sub: string, sid: string): Promise<void> }).backchannelLogout(
      there,
      rows[1]!.issuer_session,
    );
    expect([await first.viewer(), await second.viewer(), await byPassword.viewer()]).toEqual([
      'reader@test.example',
      null,
      'reader@test.example',
    ]);
    const OUT = 'mutation { signOut { providerUrl } }';
    expect((await byPassword.ask(OUT)).data.signOut.providerUrl).toBeNull();
    const { providerUrl } = (await first.ask(OUT)).data.signOut;
    expect(providerUrl).toContain('/session/end?');
    expect(providerUrl).toContain(encodeURIComponent(`${PUBLIC}/sign-in`));
    expect(await first.viewer()).toBeNull();
  });
});

import { createHash, randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { SignJWT, UnsecuredJWT, exportJWK, generateKeyPair } from 'jose';
import { PERSON, seedCast } from './support/cast.js';
import { mailsTo, runJobs } from './support/mails.js';
import { type Browser, type Claims, PUBLIC, Providers, SECRET, START, inSeconds } from './support/sign-in-providers.js';

let providers: Providers;
let app: Providers['app'];
beforeAll(async () => {
  providers = await Providers.start();
  ({ app } = providers);
  await seedCast(app.db.owner);
});
beforeEach(() => providers.renew());
afterAll(() => providers?.stop());
const newBrowser = () => providers.browser();

describe('an account elsewhere', () => {
  test('links nobody by its address, verified or not, and makes nobody', async () => {
    const browser = newBrowser();
    expect(await browser.follow(START)).toBe('/sign-in?failed=SSO_UNKNOWN');
    expect(await browser.viewer()).toBeNull();
    const { rows } = await app.db.owner.query('select from identities');
    expect(rows).toEqual([]);
  });

  test('is linked by who is signed in and proved to be themself, who is told; then it signs in, where they wanted to go', async () => {
    const browser = await providers.linked('reader');
    const { data } = await browser.ask('{ viewer { identities { providerId providerName } } signInProviders { id } }');
    expect(data).toEqual({
      viewer: { identities: [{ providerId: 'maison', providerName: 'maison' }] },
      signInProviders: [{ id: 'maison' }, { id: 'autre' }, { id: 'absent' }],
    });
    const fresh = newBrowser();
    expect(await fresh.follow(`${START}?next=/people`)).toBe('/people');
    expect(await fresh.viewer()).toBe('reader@test.example');
    expect(fresh.cookies().has('__Host-provider')).toBe(false);
    await runJobs(app);
    const texts = mailsTo(app, 'reader@test.example').map(({ text }) => text);
    expect(texts.some((text) => text.includes('autre fournisseur permet de se connecter'))).toBe(true);
  });

  test('is one person’s, and is not linked without a session or a recent proof', async () => {
    await providers.linked('reader');
    const karim = await newBrowser().signIn('karim');
    expect(await karim.follow(`${START}?link=1`)).toBe('/settings?tab=security&failed=SSO_TAKEN');
    expect(await newBrowser().follow(`${START}?link=1`)).toBe('/settings?tab=security&failed=SSO_FAILED');
    const bearer = randomBytes(32).toString('base64url');
    await app.db.owner.query(
      `insert into sessions (token_hash, person_id, scope, idle_until, expires_at) values ($1, $2, 'graphql', 'infinity', 'infinity')`,
      [createHash('sha256').update(bearer).digest(), PERSON.karim],
    );
    const byToken = await newBrowser().follow(`${START}?link=1`, { authorization: `Bearer ${bearer}` });
    expect(byToken).toBe('/settings?tab=security&failed=SSO_FAILED');
    app.clock.set(new Date(Date.now() + 11 * 60_000));
    expect(await karim.follow(`${START}?link=1`)).toBe('/settings?tab=security&failed=PROOF_REQUIRED');
  });

  test('does not let in who may not act, nor leads to another site', async () => {
    await providers.linked('reader');
    for (const next of ['//evil.example', 'https://evil.example', '/\\evil.example'])
      expect(await newBrowser().follow(`${START}?next=${encodeURIComponent(next)}`)).toBe('/');
    await app.db.owner.query(`update persons set status = 'SUSPENDED' where id = $1`, [PERSON.reader]);
    expect(await newBrowser().follow(START)).toBe('/sign-in?failed=SSO_UNKNOWN');
    await app.db.owner.query(`update persons set status = 'ACTIVE' where id = $1`, [PERSON.reader]);
  });

  test('does not stand for a second factor that its person set up here', async () => {
    await providers.linked('reader');
    await app.db.owner.query(
      `insert into factors (person_id, kind, secret, confirmed_at) values ($1, 'TOTP', '\\x00', now())`,
      [PERSON.reader],
    );
    const browser = newBrowser();
    expect(await browser.follow(`${START}?next=/people`)).toBe('/sign-in?next=%2Fpeople');
    expect(await browser.viewer()).toBeNull();
    expect((await browser.ask('{ signInStep { purpose } }')).data.signInStep).toEqual({ purpose: 'FACTOR' });
  });

  test('is taken away by its person; not where it is the only way in', async () => {
    const browser = await providers.linked('reader');
    const UNLINK = `mutation { identityUnlink(input: { providerId: "maison" }) { viewer { identities { providerId } } userErrors { code } } }`;
    await app.db.owner.query('delete from credentials where person_id = $1', [PERSON.reader]);
    expect((await browser.ask(UNLINK)).data.identityUnlink.userErrors).toEqual([{ code: 'SSO_LAST' }]);
    await app.db.owner.query(`insert into credentials (person_id, password_hash) values ($1, 'x')`, [PERSON.reader]);
    expect((await browser.ask(UNLINK)).data.identityUnlink).toEqual({ viewer: { identities: [] }, userErrors: [] });
    expect((await browser.ask(UNLINK)).errors![0]!.extensions.code).toBe('NOT_FOUND');
    expect(await newBrowser().follow(START)).toBe('/sign-in?failed=SSO_UNKNOWN');
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
    await providers.linked('reader');
    const [browser, other] = [newBrowser(), newBrowser()];
    const callback = await answered(browser);
    expect(await other.follow(callback)).toBe('/sign-in?failed=SSO_FAILED');
    await answered(other);
    expect(await other.follow(callback)).toBe('/sign-in?failed=SSO_FAILED'); // with a cookie of its own: another state
    const cookies = new Map(browser.cookies());
    expect(await browser.follow(callback)).toBe('/');
    expect(await browser.viewer()).toBe('reader@test.example');
    const again = newBrowser();
    for (const [name, value] of cookies) again.cookies().set(name, value);
    expect(await again.follow(callback)).toBe('/sign-in?failed=SSO_FAILED');
    expect(await again.viewer()).toBeNull();
  });

  test.each([
    ['after ten minutes', (url: string) => url, 11],
    ['at another provider’s address', (url: string) => url.replace('/maison/', '/autre/'), 0],
    ['with another state', (url: string) => url.replace(/state=[^&]+/, 'state=x'), 0],
    ['without a state', (url: string) => url.replace(/&?state=[^&]+/, ''), 0],
    ['with another issuer', (url: string) => url.replace(/iss=[^&]+/, 'iss=https%3A%2F%2Fevil.example'), 0],
    ['without an issuer', (url: string) => url.replace(/&?iss=[^&]+/, ''), 0],
    ['with another code', (url: string) => url.replace(/code=[^&]+/, 'code=x'), 0],
    ['with an error', (url: string) => url.replace(/code=[^&]+/, 'error=access_denied'), 0],
  ])('not %s', async (_, change, minutes) => {
    await providers.linked('reader');
    const browser = newBrowser();
    const callback = await answered(browser);
    if (minutes) app.clock.set(new Date(Date.now() + minutes * 60_000));
    expect(await browser.follow(change(callback))).toBe('/sign-in?failed=SSO_FAILED');
    expect(await browser.viewer()).toBeNull();
  });

  test('a code opens nothing for who did not ask for it, used or not', async () => {
    await providers.linked('reader');
    const [first, thief, other] = [newBrowser(), newBrowser(), newBrowser()];
    const codeOf = (url: string) => new URL(url).searchParams.get('code')!;
    const callback = await answered(first);
    const stolen = async (browser: Browser) =>
      browser.follow((await answered(browser)).replace(/code=[^&]+/, `code=${codeOf(callback)}`));
    expect(await stolen(thief)).toBe('/sign-in?failed=SSO_FAILED');
    await first.follow(callback);
    expect(await stolen(other)).toBe('/sign-in?failed=SSO_FAILED');
    expect([await thief.viewer(), await other.viewer()]).toEqual([null, null]);
  });

  test('the provider is shown who asks, and that it is who began', async () => {
    const browser = newBrowser();
    const to = new URL((await browser.get(`${PUBLIC}/auth/autre/start`)).headers.get('location')!);
    expect(Object.fromEntries(to.searchParams)).toMatchObject({
      client_id: 'entrenous',
      response_type: 'code',
      scope: 'openid',
      code_challenge_method: 'S256',
      redirect_uri: `${PUBLIC}/auth/autre/callback`,
    });
    providers.autre.idToken = async () => 'x';
    const back = new URLSearchParams({ code: 'c', state: to.searchParams.get('state')!, iss: providers.autre.issuer });
    await browser.follow(`${PUBLIC}/auth/autre/callback?${back}`);
    const { body, authorization } = providers.autre.asked!;
    const challenge = createHash('sha256').update(body.get('code_verifier')!).digest('base64url');
    expect(challenge).toBe(to.searchParams.get('code_challenge'));
    expect(body.has('client_secret')).toBe(false);
    const secret = encodeURIComponent(SECRET).replaceAll('%20', '+');
    expect(authorization).toBe(`Basic ${Buffer.from(`entrenous:${secret}`).toString('base64')}`);
  });

  test('nobody waits for a provider that does not answer; the others go on', async () => {
    const browser = newBrowser();
    expect(await browser.follow(`${PUBLIC}/auth/absent/start`)).toBe('/sign-in?failed=SSO_UNAVAILABLE');
    expect((await browser.ask('{ signInProviders { id } }')).data.signInProviders).toHaveLength(3);
    await providers.linked('reader');
    expect(await browser.follow(START)).toBe('/');
  });

  test('holds no connection to the database afterwards, however many come', async () => {
    await providers.linked('reader');
    for (let n = 0; n < 12; n += 1) expect(await newBrowser().follow(START)).toBe('/');
    const { rows } = await app.db.owner.query(
      `select query from pg_stat_activity where datname = current_database() and state like 'idle in transaction%'`,
    );
    expect(rows.length).toBeLessThan(3); // an end lingers a moment, for the next request to send it along
  });

  test('a provider that nobody named is not there', async () => {
    for (const path of ['start', 'callback?code=x&state=y'])
      expect((await newBrowser().get(`${PUBLIC}/auth/nobody/${path}`)).status).toBe(404);
  });
});

describe('what a provider signed', () => {
  const signed = (claims: Claims, header: object = {}) => providers.autre.signed(claims, header);

  async function arriveWith(make: (right: Claims) => Promise<string> | string): Promise<string> {
    const browser = newBrowser();
    const page = await arriveAs(browser, make);
    expect((await browser.viewer()) !== null).toBe(page === '/');
    return page;
  }
  async function arriveAs(browser: Browser, make: (right: Claims) => Promise<string> | string): Promise<string> {
    const to = new URL((await browser.get(`${PUBLIC}/auth/autre/start`)).headers.get('location')!);
    const [nonce, state] = [to.searchParams.get('nonce'), to.searchParams.get('state')];
    const right = {
      iss: providers.autre.issuer,
      sub: 'marie',
      aud: 'entrenous',
      nonce,
      iat: inSeconds(),
      exp: inSeconds() + 60,
    };
    providers.autre.idToken = async () => make(right);
    const back = new URLSearchParams({ code: 'c', state: state!, iss: providers.autre.issuer });
    return browser.follow(`${PUBLIC}/auth/autre/callback?${back}`);
  }
  const known = () =>
    app.db.owner.query(`insert into identities (issuer, subject, person_id) values ($1, 'marie', $2)`, [
      providers.autre.issuer,
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
    expired: (right) => signed({ ...right, iat: inSeconds() - 600, exp: inSeconds() - 300 }),
    'not valid yet': (right) => signed({ ...right, nbf: inSeconds() + 600 }),
    'without an end': (right) => signed({ ...right, exp: undefined }),
    'without a subject': (right) => signed({ ...right, sub: undefined }),
    'without a signature': (right) => new UnsecuredJWT(right as never).encode(),
    'with the client’s secret': (right) =>
      new SignJWT(right).setProtectedHeader({ alg: 'HS256', kid: 'k' }).sign(new TextEncoder().encode(SECRET)),
    'with the public key as a secret': async (right) =>
      new SignJWT(right)
        .setProtectedHeader({ alg: 'HS256', kid: 'k' })
        .sign(new TextEncoder().encode(JSON.stringify(await providers.autre.publicJwk()))),
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
    'with the address of a key of its own': async (right) =>
      new SignJWT(right)
        .setProtectedHeader({ alg: 'RS256', kid: 'k', jku: 'https://evil.example/jwks' })
        .sign((await generateKeyPair('RS256')).privateKey),
    'with words that must be understood': (right) => signed(right, { crit: ['x'], x: 1 }),
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

  test('after the provider changed its keys, the new ones count', async () => {
    await known();
    expect(await arriveWith((right) => signed(right))).toBe('/');
    await providers.autre.changeKeys(`k${Date.now()}`);
    const { now } = Date;
    try {
      Date.now = () => now() + 6 * 60_000; // the list is asked for again, at most once a minute
      expect(await arriveWith((right) => signed(right))).toBe('/');
    } finally {
      Date.now = now;
    }
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
    let tells = 0;
    const tell = async (claims: Claims, header: object = {}) => {
      const right = {
        iss: providers.autre.issuer,
        aud: 'entrenous',
        sub: 'marie',
        iat: inSeconds(),
        exp: inSeconds() + 60,
        jti: `j${(tells += 1)}`,
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

    test('a message ends what there is, once', async () => {
      await known();
      const arrive = async () => {
        const browser = newBrowser();
        await arriveAs(browser, (right) => signed(right));
        expect(await browser.viewer()).toBe('reader@test.example');
        return browser;
      };
      const first = await arrive();
      expect(await tell({ jti: 'once' })).toBe(200);
      expect(await first.viewer()).toBeNull();
      const second = await arrive();
      expect(await tell({ jti: 'once' })).toBe(400);
      expect(await second.viewer()).toBe('reader@test.example');
    });

    test('nobody goes on with a second step who left in between', async () => {
      await known();
      await app.db.owner.query(
        `insert into factors (person_id, kind, secret, confirmed_at) values ($1, 'TOTP', '\\x00', now())`,
        [PERSON.reader],
      );
      const browser = newBrowser();
      await arriveAs(browser, (right) => signed(right));
      const STEP = '{ signInStep { purpose } }';
      expect((await browser.ask(STEP)).data.signInStep).toEqual({ purpose: 'FACTOR' });
      expect(await tell({})).toBe(200);
      expect((await browser.ask(STEP)).data.signInStep).toBeNull();
    });
  });
});

describe('leaving', () => {
  test('here leads to the end of the session there, which ends others that began by it here', async () => {
    await providers.linked('reader');
    const [first, second, byPassword] = [newBrowser(), newBrowser(), await newBrowser().signIn('reader')];
    for (const browser of [first, second]) expect(await browser.follow(START)).toBe('/');
    const { rows } = await app.db.owner.query<{ subject: string; issuer_session: string }>(
      `select subject, issuer_session from sessions where issuer is not null and ended_at is null order by created_at`,
    );
    expect(rows.map(({ subject }) => subject)).toEqual([providers.there, providers.there]);
    const rp = await providers.maison.Client.find('entrenous');
    await (rp as unknown as { backchannelLogout(sub: string, sid: string): Promise<void> }).backchannelLogout(
      providers.there,
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
    expect(new URL(providerUrl).searchParams.get('id_token_hint')).toMatch(/^ey/);
    expect(await first.viewer()).toBeNull();
    expect((await first.get(providerUrl)).status).toBe(200);
    const kept = await app.db.owner.query('select from sessions where subject = $1 and id_token is not null', [
      providers.there,
    ]);
    expect(kept.rows).toHaveLength(0);
  });
});

import { Throttle, hashPassword } from '#people';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { SignIn } from '../libs/people/src/sign-in.service.js';
import { type Answer, type TestApp, startTestApp } from './support/app.js';
import { PERSON, seedCast } from './support/cast.js';
import { tokenMailedTo } from './support/mails.js';

const PASSWORD = 'cheval agrafe violet rivière';
const OTHER = 'lampe tortue océan crayon';
const READER = 'reader@test.example';
const SIGN_IN = `mutation ($email: String!, $password: String!) { signIn(input: { email: $email, password: $password }) { userErrors { code } } }`;

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
  await seedCast(app.db.owner);
});
beforeEach(async () => {
  app.clock.set(null);
  await app.db.owner.query('truncate throttle, known_devices');
  const hash = await hashPassword(PASSWORD);
  await app.db.owner.query(
    `insert into credentials (person_id, password_hash) select unnest($1::uuid[]), $2
     on conflict (person_id) do update set password_hash = excluded.password_hash`,
    [[PERSON.reader, PERSON.contributor], hash],
  );
});
afterAll(() => app?.close());

/** A browser: it keeps the cookies that it is given. */
class Browser {
  readonly cookies = new Map<string, string>();

  async ask(query: string, variables: object): Promise<Answer> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await app.send(null, { query, variables }, cookie ? { cookie } : {});
    for (const line of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line)!;
      if (name === '__Host-known')
        expect(line).toMatch(/; Max-Age=31536000;.*Path=\/;.*HttpOnly; Secure; SameSite=Lax$/);
      if (value) this.cookies.set(name, value);
      else this.cookies.delete(name);
    }
    return (await response.json()) as Answer;
  }
  async signIn(password = 'faux', email = READER): Promise<string> {
    const { data } = await this.ask(SIGN_IN, { email, password });
    this.cookies.delete('__Host-sid'); // as if it were another day
    return data.signIn.userErrors[0]?.code ?? 'OK';
  }
}
/** A browser in which somebody signed in before. */
async function knownTo(email: string): Promise<Browser> {
  const browser = new Browser();
  expect(await browser.signIn(PASSWORD, email)).toBe('OK');
  return browser;
}
/** As many strangers' attempts on the account as it takes to be refused. */
async function flood(email: string): Promise<void> {
  const throttle = app.app.get(Throttle);
  for (let n = 0; n < 101; n++) await throttle.count('signIn', email).catch(() => undefined);
}

describe('strangers cannot keep somebody out', () => {
  test('who signed in here before still does, while a hundred attempts an hour come from elsewhere', async () => {
    const own = await knownTo(READER);
    await flood(READER);
    expect(await new Browser().signIn(PASSWORD)).toBe('TOO_MANY_ATTEMPTS');
    expect(await own.signIn(PASSWORD)).toBe('OK');
  });

  test('nor does a colleague behind the same address of origin', async () => {
    const own = await knownTo(READER);
    const colleague = new Browser();
    for (let n = 0; n < 5; n++) expect(await colleague.signIn()).toBe('SIGN_IN_FAILED');
    expect(await colleague.signIn(PASSWORD)).toBe('TOO_MANY_ATTEMPTS');
    expect(await own.signIn(PASSWORD)).toBe('OK');
  });

  test('in a new browser the link of a mail lets in: whoever has it is the owner', async () => {
    const own = new Browser();
    await flood(READER);
    await own.ask(
      'mutation ($email: String!) { passwordResetRequest(input: { email: $email }) { userErrors { code } } }',
      {
        email: READER,
      },
    );
    const token = await tokenMailedTo(app, READER);
    const reset =
      'mutation ($token: String!, $password: String!) { passwordReset(input: { token: $token, password: $password }) { userErrors { code } } }';
    expect((await own.ask(reset, { token, password: OTHER })).data.passwordReset.userErrors).toEqual([]);
    expect(await own.signIn(OTHER)).toBe('OK');
  });

  test('several people of one browser are each known in it', async () => {
    const shared = await knownTo(READER);
    expect(await shared.signIn(PASSWORD, 'contributor@test.example')).toBe('OK');
    await flood(READER);
    await flood('contributor@test.example');
    expect(await shared.signIn(PASSWORD)).toBe('OK');
    expect(await shared.signIn(PASSWORD, 'contributor@test.example')).toBe('OK');
  });
});

describe('and gain nothing by it', () => {
  test('a browser that is known to one account is a stranger to every other', async () => {
    const attacker = await knownTo('contributor@test.example');
    await flood(READER);
    expect(await attacker.signIn(PASSWORD)).toBe('TOO_MANY_ATTEMPTS');
  });

  test.each(['', 'x', 'A'.repeat(43), 'A'.repeat(5000)])('a made-up word %# is no known browser', async (word) => {
    await knownTo(READER);
    await flood(READER);
    const attacker = new Browser();
    attacker.cookies.set('__Host-known', word);
    expect(await attacker.signIn(PASSWORD)).toBe('TOO_MANY_ATTEMPTS');
    expect(attacker.cookies.get('__Host-known')).toBe(word);
  });

  test('a word that nobody gave is never taken over: each browser gets one of ours', async () => {
    const browser = new Browser();
    browser.cookies.set('__Host-known', 'planted');
    expect(await browser.signIn(PASSWORD)).toBe('OK');
    expect(browser.cookies.get('__Host-known')).toMatch(/^[\w-]{43}$/);
    const { rows } = await app.db.owner.query('select token_hash from known_devices');
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain(browser.cookies.get('__Host-known'));
  });

  test('a stolen browser has five attempts in a quarter of an hour, and the owner’s success gives strangers no more', async () => {
    const own = await knownTo(READER);
    const thief = new Browser();
    thief.cookies.set('__Host-known', own.cookies.get('__Host-known')!);
    for (let n = 0; n < 5; n++) expect(await thief.signIn()).toBe('SIGN_IN_FAILED');
    expect(await thief.signIn(PASSWORD)).toBe('TOO_MANY_ATTEMPTS');

    await app.db.owner.query('truncate throttle');
    await flood(READER);
    expect(await own.signIn(PASSWORD)).toBe('OK');
    expect(await new Browser().signIn(PASSWORD)).toBe('TOO_MANY_ATTEMPTS');
  });

  test('a new password makes strangers of all browsers but the one that chose it', async () => {
    const old = await knownTo(READER);
    const browser = new Browser();
    await browser.ask(SIGN_IN, { email: READER, password: PASSWORD });
    const change = 'mutation ($input: PasswordChangeInput!) { passwordChange(input: $input) { userErrors { code } } }';
    const { data } = await browser.ask(change, { input: { currentPassword: PASSWORD, password: OTHER } });
    expect(data.passwordChange.userErrors).toEqual([]);
    await flood(READER);
    expect(await old.signIn(OTHER)).toBe('TOO_MANY_ATTEMPTS');
    expect(await browser.signIn(OTHER)).toBe('OK');
  });

  test('after a year without it, a browser is forgotten', async () => {
    const own = await knownTo(READER);
    await app.db.owner.query(`update known_devices set used_at = now() - interval '366 days'`);
    await flood(READER);
    expect(await own.signIn(PASSWORD)).toBe('TOO_MANY_ATTEMPTS');
  });

  test('of 200 guesses from 40 places a hundred are tried, whatever the place', async () => {
    const service = app.app.get(SignIn);
    const codes: string[] = [];
    for (let n = 0; n < 200; n++) {
      const guess = { email: READER, password: `essai ${n}`, ip: `198.51.100.${n % 40}`, device: '', known: undefined };
      await service.signIn(guess).catch(({ code }: { code: string }) => codes.push(code));
    }
    expect(codes.filter((code) => code === 'SIGN_IN_FAILED')).toHaveLength(100);
    expect(codes.filter((code) => code === 'TOO_MANY_ATTEMPTS')).toHaveLength(100);
  }, 60_000);
});

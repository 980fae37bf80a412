import { hashPassword } from '#people';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type Answer, type TestApp, startTestApp } from './support/app.js';
import { PERSON, seedCast } from './support/cast.js';
import { cookieOf, mailsTo, runJobs, tokenMailedTo } from './support/mails.js';

const PASSWORD = 'cheval agrafe violet rivière';
const OTHER = 'lampe tortue océan crayon';
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

describe('a forgotten password', () => {
  const request = async (email: string) =>
    app.ask(
      null,
      'mutation ($email: String!) { passwordResetRequest(input: { email: $email }) { userErrors { code } } }',
      { email },
    );
  const reset = async (token: string, password: string) =>
    (
      await app.ask(
        null,
        'mutation ($token: String!, $password: String!) { passwordReset(input: { token: $token, password: $password }) { userErrors { code field } } }',
        { token, password },
      )
    ).data.passwordReset.userErrors;
  const isValid = async (token: string) =>
    (await app.ask(null, 'query ($token: String!) { passwordResetValid(token: $token) }', { token })).data
      .passwordResetValid;

  test('an unknown address gets the same answer from the same statements, and no mail', async () => {
    await request('warm@test.example');
    app.statements.length = 0;
    const known = await request('reader@test.example');
    const statements = [...app.statements];
    app.statements.length = 0;
    expect(await request('ghost@test.example')).toEqual(known);
    expect(app.statements).toEqual(statements);
    await runJobs(app);
    expect(mailsTo(app, 'ghost@test.example')).toEqual([]);
    expect(mailsTo(app, 'reader@test.example')).toHaveLength(1);
  });

  test('the link works once, ends every session, and the person is told', async () => {
    const { cookie } = await signIn('itadmin@test.example', PASSWORD);
    await request('itadmin@test.example');
    const token = await tokenMailedTo(app, 'itadmin@test.example');
    expect(await isValid(token)).toBe(true);
    expect(await reset(token, OTHER)).toEqual([]);
    expect(await isValid(token)).toBe(false);
    expect(await reset(token, OTHER)).toEqual([{ code: 'RESET_INVALID', field: ['token'] }]);
    expect(await viewerWith(cookie)).toBeNull();
    expect((await signIn('itadmin@test.example', PASSWORD)).cookie).toBeNull();
    expect((await signIn('itadmin@test.example', OTHER)).cookie).not.toBeNull();
    await runJobs(app);
    expect(mailsTo(app, 'itadmin@test.example').at(-1)!.subject).toBe('Votre mot de passe a changé');
  });

  test('a newer link ends the older, and half an hour ends both', async () => {
    await request('contributor@test.example');
    const older = await tokenMailedTo(app, 'contributor@test.example');
    await request('contributor@test.example');
    const newer = await tokenMailedTo(app, 'contributor@test.example');
    expect([await isValid(older), await isValid(newer)]).toEqual([false, true]);
    app.clock.set(new Date(Date.now() + 31 * 60_000));
    expect(await isValid(newer)).toBe(false);
  });

  test('a suspended account gets no link', async () => {
    await request('suspended@test.example');
    await runJobs(app);
    expect(mailsTo(app, 'suspended@test.example')).toEqual([]);
  });

  test('asking again and again is throttled, known address or not', async () => {
    const codes = async (email: string) => {
      const seen: (string | null)[] = [];
      for (let n = 0; n < 4; n += 1)
        seen.push((await request(email)).data.passwordResetRequest.userErrors[0]?.code ?? null);
      return seen;
    };
    expect(await codes('reader@test.example')).toEqual([null, null, null, 'RATE_LIMITED']);
    expect(await codes('ghost3@test.example')).toEqual([null, null, null, 'RATE_LIMITED']);
  });
});

describe('changing one’s password', () => {
  const CHANGE = `mutation ($now: String!, $next: String!) { passwordChange(input: { currentPassword: $now, password: $next }) { userErrors { code field } } }`;
  const change = async (cookie: string, now: string, next: string) =>
    (await ask(cookie, CHANGE, { now, next })).data.passwordChange.userErrors;

  test.each([
    ['the current one is wrong', 'faux', OTHER, 'PASSWORD_WRONG'],
    ['it is too short', PASSWORD, 'quatorze signe', 'PASSWORD_TOO_SHORT'],
    ['it is the same', PASSWORD, PASSWORD, 'PASSWORD_UNCHANGED'],
    ['it is longer than 256', PASSWORD, 'ab '.repeat(100), 'PASSWORD_TOO_LONG'],
    ['everybody has it', PASSWORD, 'motdepasse123456', 'PASSWORD_COMMON'],
    ['it repeats one word', PASSWORD, 'soleilsoleilsoleil', 'PASSWORD_COMMON'],
    ['it runs along the keyboard', PASSWORD, 'azertyuiopqsdfgh', 'PASSWORD_COMMON'],
    ['it is the company’s name', PASSWORD, 'Atelier-Loire-2026', 'PASSWORD_COMMON'],
    ['it is the person’s address', PASSWORD, 'reader@test.example', 'PASSWORD_COMMON'],
  ])('is refused when %s', async (_, now, next, code) => {
    const { cookie } = await signIn('reader@test.example', PASSWORD);
    expect((await change(cookie!, now, next))[0].code).toBe(code);
    expect((await signIn('reader@test.example', PASSWORD)).cookie).not.toBeNull();
  });

  test('ends the other sessions and keeps this one', async () => {
    const { cookie } = await signIn('karim@test.example', PASSWORD);
    const other = await signIn('karim@test.example', PASSWORD);
    expect(await change(cookie!, PASSWORD, 'où vont les nuages lents')).toEqual([]);
    expect(await viewerWith(other.cookie)).toBeNull();
    expect(await viewerWith(cookie)).not.toBeNull();
  });
});

import { hashPassword } from '#people';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { TOTP } from 'otpauth';
import { type Answer, type TestApp, startTestApp } from './support/app.js';
import { personId } from './support/ask-groups.js';
import { PERSON, type Who, seedCast } from './support/cast.js';
import { mailsTo, runJobs, tokenMailedTo } from './support/mails.js';

const PASSWORD = 'cheval agrafe violet rivière';
const OTHER = 'lampe tortue océan crayon';
const SHORT = 'vélo brume 7k';
const PEOPLE = ['reader', 'karim', 'itAdmin', 'owner', 'contributor'] as const;

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
  await seedCast(app.db.owner);
});
beforeEach(async () => {
  app.clock.set(null);
  await app.db.owner.query(
    `truncate throttle, factors, recovery_codes, credentials; update sign_in_policies set factor_from = null`,
  );
  const hash = await hashPassword(PASSWORD);
  for (const who of PEOPLE)
    await app.db.owner.query('insert into credentials (person_id, password_hash) values ($1, $2)', [PERSON[who], hash]);
});
afterAll(() => app?.close());

const addressOf = (who: Who): string => `${who.toLowerCase()}@test.example`;
/** All that was mailed to them. */
const textsTo = (who: Who): string =>
  mailsTo(app, addressOf(who))
    .map(({ text }) => text)
    .join('\n');
const inMinutes = (minutes: number) => app.clock.set(new Date(Date.now() + minutes * 60_000));

// Answers are compared and picked from as they come
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Done = any;

/** A browser: it keeps the cookies that it is given. */
class Browser {
  readonly cookies = new Map<string, string>();
  totp: TOTP | null = null;
  codes: string[] = [];

  async ask(query: string, variables: object = {}): Promise<Answer> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await app.send(null, { query, variables }, cookie ? { cookie } : {});
    for (const line of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line)!;
      if (value) this.cookies.set(name!, value);
      else this.cookies.delete(name!);
    }
    return (await response.json()) as Answer;
  }
  /** What the mutation of this name answered: its payload with codes, or the code of the error that stopped it. */
  async does(name: string, fields: string, input?: object, type?: string): Promise<Done> {
    const heads = input ? `($input: ${type ?? `${name[0]!.toUpperCase()}${name.slice(1)}Input`}!)` : '';
    const { data, errors } = await this.ask(
      `mutation ${heads} { ${name}${input ? '(input: $input)' : ''} { ${fields} userErrors { code field } } }`,
      input && { input },
    );
    return errors ? errors[0]!.extensions.code : { ...data[name], code: data[name].userErrors[0]?.code ?? 'OK' };
  }
  signIn(who: Who, password = PASSWORD) {
    return this.does('signIn', 'nextStep viewer { email }', { email: addressOf(who), password });
  }
  async viewer(): Promise<string | null> {
    return (await this.ask('{ viewer { email } }')).data.viewer?.email ?? null;
  }
  async addTotp(): Promise<Done> {
    const begun = await this.does('totpBegin', 'secret uri');
    if (typeof begun === 'string' || begun.code !== 'OK') return begun;
    this.totp = totpOf(begun.uri);
    const added = await this.does('totpConfirm', 'recoveryCodes viewer { email }', { code: this.code() }, 'CodeInput');
    this.codes = added.recoveryCodes ?? this.codes;
    return added;
  }
  code(at = Date.now()): string {
    return this.totp!.generate({ timestamp: at });
  }
  sendCode(code: string) {
    return this.does('signInCode', 'viewer { email }', { code }, 'CodeInput');
  }
  async factors() {
    return (
      await this.ask('{ viewer { secondFactors { factors { id kind } recoveryCodesLeft isRequired proofKinds } } }')
    ).data.viewer.secondFactors;
  }
}
function totpOf(uri: string): TOTP {
  const { searchParams } = new URL(uri);
  return new TOTP({ secret: searchParams.get('secret')! });
}
/** Signed in, with an application for codes; the next code is of a half minute later. */
async function withTotp(who: Who): Promise<Browser> {
  const browser = new Browser();
  expect((await browser.signIn(who)).code).toBe('OK');
  expect((await browser.addTotp()).code).toBe('OK');
  return browser;
}
/** A code that was not used yet: of the half minute after the one in which it was set up. */
function nextCode(browser: Browser): string {
  app.clock.set(new Date(Date.now() + 30_000));
  return browser.code(Date.now() + 30_000);
}

describe('an application for codes', () => {
  test('is set up by a first right code; the person is told, in the log and by mail; ten recovery codes are shown', async () => {
    const browser = new Browser();
    await browser.signIn('reader');
    expect((await browser.factors()).proofKinds).toEqual(['PASSWORD']);
    const begun = await browser.does('totpBegin', 'secret uri');
    browser.totp = totpOf(begun.uri);
    expect(begun.secret.replaceAll(' ', '')).toBe(browser.totp.secret.base32);
    expect((await browser.factors()).factors).toEqual([]);
    const wrong = await browser.does('totpConfirm', 'recoveryCodes', { code: '000000' }, 'CodeInput');
    expect(wrong).toMatchObject({ code: 'CODE_WRONG', recoveryCodes: null });
    const right = await browser.does('totpConfirm', 'recoveryCodes', { code: browser.code() }, 'CodeInput');
    expect(right.recoveryCodes).toHaveLength(10);
    expect(new Set(right.recoveryCodes).size).toBe(10);
    expect(right.recoveryCodes[0]).toMatch(/^([a-z2-9]{4}-){3}[a-z2-9]{4}$/);
    expect(await browser.factors()).toMatchObject({
      factors: [{ kind: 'TOTP' }],
      recoveryCodesLeft: 10,
      proofKinds: ['CODE'],
    });
    await runJobs(app);
    expect(textsTo('reader')).toContain('application de codes a été ajoutée');
    expect((await browser.does('totpBegin', 'secret')).code).toBe('TOTP_HELD');
  });

  test('its secret and the recovery codes are not in the database as they are', async () => {
    const browser = await withTotp('reader');
    const { rows } = await app.db.owner.query(
      `select string_agg(f::text, ' ') || (select string_agg(r::text, ' ') from recovery_codes r) as text from factors f`,
    );
    expect(rows[0].text).not.toContain(Buffer.from(browser.totp!.secret.bytes).toString('hex'));
    for (const code of browser.codes)
      expect(rows[0].text).not.toContain(Buffer.from(code.replaceAll('-', '')).toString('hex'));
  });

  test('the password alone opens nothing then; the code does, once, also when two send it at once', async () => {
    const owner = await withTotp('reader');
    const code = nextCode(owner);
    const [first, second] = [new Browser(), new Browser()];
    for (const browser of [first, second]) {
      expect(await browser.signIn('reader')).toMatchObject({ code: 'OK', nextStep: 'FACTOR', viewer: null });
      expect(browser.cookies.has('__Host-sid')).toBe(false);
      expect(await browser.viewer()).toBeNull();
      expect((await browser.ask('{ signInStep { purpose hasTotp hasPasskey } }')).data.signInStep).toEqual({
        purpose: 'FACTOR',
        hasTotp: true,
        hasPasskey: false,
      });
    }
    const answers = await Promise.all([first.sendCode(code), second.sendCode(code)]);
    expect(answers.map((answer) => answer.code).sort()).toEqual(['CODE_WRONG', 'OK']);
    const [inside, outside] = answers[0].code === 'OK' ? [first, second] : [second, first];
    expect(await inside.viewer()).toBe('reader@test.example');
    expect(inside.cookies.has('__Host-step')).toBe(false);
    expect(await outside.viewer()).toBeNull();
    expect((await outside.sendCode(owner.code())).code).toBe('CODE_WRONG'); // an earlier half minute
  });

  test('a recovery code stands in for it once, and the person is told', async () => {
    const owner = await withTotp('reader');
    const browser = new Browser();
    await browser.signIn('reader');
    expect((await browser.sendCode(owner.codes[3]!.toUpperCase().replaceAll('-', ' '))).code).toBe('OK');
    expect((await browser.factors()).recoveryCodesLeft).toBe(9);
    const again = new Browser();
    await again.signIn('reader');
    expect((await again.sendCode(owner.codes[3]!)).code).toBe('CODE_WRONG');
    await runJobs(app);
    expect(textsTo('reader')).toContain('code de secours de votre compte a servi');
  });

  test('another person’s code is a wrong one', async () => {
    const [reader, karim] = [await withTotp('reader'), await withTotp('karim')];
    const browser = new Browser();
    await browser.signIn('reader');
    expect((await browser.sendCode(karim.codes[0]!)).code).toBe('CODE_WRONG');
    expect((await browser.sendCode(nextCode(karim))).code).toBe('CODE_WRONG');
    expect(reader.codes).not.toContain(karim.codes[0]);
  });

  test('five wrong codes, then a pause; a wrong password says nothing of the second step', async () => {
    await withTotp('reader');
    const browser = new Browser();
    await browser.signIn('reader');
    const codes: string[] = [];
    for (let n = 0; n < 6; n += 1) codes.push((await browser.sendCode('123456')).code);
    expect(codes).toEqual([...Array<string>(5).fill('CODE_WRONG'), 'TOO_MANY_CODES']);
    const [known, unknown] = [new Browser(), new Browser()];
    expect(await known.does('signIn', 'nextStep', { email: addressOf('reader'), password: 'faux' })).toEqual(
      await unknown.does('signIn', 'nextStep', { email: 'ghost@test.example', password: 'faux' }),
    );
  });

  test('the second step lasts ten minutes, once, for who may act', async () => {
    const owner = await withTotp('reader');
    const late = new Browser();
    await late.signIn('reader');
    inMinutes(11);
    expect((await late.sendCode(owner.codes[0]!)).code).toBe('SIGN_IN_AGAIN');
    expect((await late.ask('{ signInStep { purpose } }')).data.signInStep).toBeNull();
    app.clock.set(null);
    const suspended = new Browser();
    await suspended.signIn('reader');
    await app.db.owner.query(`update persons set status = 'SUSPENDED' where id = $1`, [PERSON.reader]);
    expect((await suspended.sendCode(owner.codes[0]!)).code).toBe('SIGN_IN_AGAIN');
    await app.db.owner.query(`update persons set status = 'ACTIVE' where id = $1`, [PERSON.reader]);
    expect((await new Browser().sendCode(owner.codes[0]!)).code).toBe('SIGN_IN_AGAIN');
  });
});

describe('a recent proof', () => {
  const appoint = (browser: Browser) =>
    browser.does('networkRoleAppoint', 'grant { id }', { personId: personId('contributor'), role: 'COMMUNITY_LEAD' });

  test('is asked for before dangerous acts, ten minutes after the last one; the password gives it to who has no factor', async () => {
    const browser = new Browser();
    await browser.signIn('owner');
    inMinutes(11);
    expect(await appoint(browser)).toBe('PROOF_REQUIRED');
    expect(await browser.does('totpBegin', 'secret')).toBe('PROOF_REQUIRED');
    expect(await browser.does('recoveryCodesRenew', 'recoveryCodes')).toBe('PROOF_REQUIRED');
    expect((await browser.does('sessionProve', '', { password: 'faux' })).code).toBe('PASSWORD_WRONG');
    expect(await appoint(browser)).toBe('PROOF_REQUIRED');
    expect((await browser.does('sessionProve', '', { password: PASSWORD })).code).toBe('OK');
    expect((await appoint(browser)).code).toBe('OK');
  });

  test('who has a factor gives it by that, not by the password', async () => {
    const browser = await withTotp('owner');
    inMinutes(11);
    expect((await browser.does('sessionProve', '', { password: PASSWORD })).code).toBe('CODE_WRONG');
    expect(await browser.does('recoveryCodesRenew', 'recoveryCodes')).toBe('PROOF_REQUIRED');
    expect((await browser.does('sessionProve', '', { code: browser.codes[0] })).code).toBe('OK');
    expect((await browser.does('recoveryCodesRenew', 'recoveryCodes')).recoveryCodes).toHaveLength(10);
  });

  test('who lacks the right is told that, and not to prove anything', async () => {
    const browser = new Browser();
    await browser.signIn('reader');
    inMinutes(11);
    expect(await appoint(browser)).toBe('FORBIDDEN');
  });
});

describe('taking a factor away', () => {
  test('one’s own only, and its recovery codes go with the last', async () => {
    const [reader, karim] = [await withTotp('reader'), await withTotp('karim')];
    const [{ id }] = (await karim.factors()).factors;
    expect(await reader.does('factorRemove', 'viewer { email }', { factorId: id })).toBe('NOT_FOUND');
    expect((await karim.does('factorRemove', 'viewer { email }', { factorId: id })).code).toBe('OK');
    expect(await karim.factors()).toMatchObject({ factors: [], recoveryCodesLeft: 0 });
    expect((await new Browser().signIn('karim')).nextStep).toBeNull();
  });

  test('beside one a password may have 12 characters, and it cannot go then', async () => {
    const CHANGE = 'passwordChange';
    const browser = new Browser();
    await browser.signIn('reader');
    const change = (from: string, to: string) => browser.does(CHANGE, '', { currentPassword: from, password: to });
    expect((await change(PASSWORD, SHORT)).code).toBe('PASSWORD_TOO_SHORT');
    await browser.addTotp();
    expect((await change(PASSWORD, SHORT)).code).toBe('OK');
    const [{ id }] = (await browser.factors()).factors;
    expect((await browser.does('factorRemove', 'viewer { email }', { factorId: id })).code).toBe(
      'PASSWORD_SHORT_ALONE',
    );
    expect((await change(SHORT, OTHER)).code).toBe('OK');
    expect((await browser.does('factorRemove', 'viewer { email }', { factorId: id })).code).toBe('OK');
  });
});

describe('a factor that is lost', () => {
  const ask = (who: Browser, target: Who) =>
    who.does('accountSendFactorsReset', 'account { id }', { personId: personId(target) }, 'AccountInput');

  test('an administrator has a link sent to the person, and takes nothing away by it; who uses it is without factors', async () => {
    await withTotp('reader');
    await runJobs(app); // what was told of it goes before the link
    const admin = new Browser();
    await admin.signIn('itAdmin');
    expect((await ask(admin, 'reader')).code).toBe('OK');
    const token = await tokenMailedTo(app, 'reader@test.example');
    expect(textsTo('reader')).toContain('retirez les seconds facteurs');
    expect((await new Browser().signIn('reader')).nextStep).toBe('FACTOR');
    expect((await new Browser().does('passwordReset', '', { token, password: SHORT })).code).toBe('PASSWORD_TOO_SHORT');
    expect((await new Browser().does('passwordReset', '', { token, password: OTHER })).code).toBe('OK');
    expect((await new Browser().signIn('reader', OTHER)).nextStep).toBeNull();
    await runJobs(app);
    expect(textsTo('reader')).toContain('seconds facteurs de votre compte ont été retirés');
  });

  test('the link of a forgotten password leaves them', async () => {
    await withTotp('reader');
    await runJobs(app);
    await new Browser().does('passwordResetRequest', '', { email: addressOf('reader') });
    const token = await tokenMailedTo(app, 'reader@test.example');
    expect((await new Browser().does('passwordReset', '', { token, password: SHORT })).code).toBe('OK');
    expect((await new Browser().signIn('reader', SHORT)).nextStep).toBe('FACTOR');
  });

  test('not one’s own, not by anybody else, and not without a recent proof', async () => {
    const admin = new Browser();
    await admin.signIn('itAdmin');
    expect((await ask(admin, 'itAdmin')).code).toBe('ACCOUNT_IS_OWN');
    const reader = new Browser();
    await reader.signIn('reader');
    expect(await ask(reader, 'karim')).toBe('FORBIDDEN');
    inMinutes(11);
    expect(await ask(admin, 'reader')).toBe('PROOF_REQUIRED');
  });

  test('an administrator ends somebody’s sessions', async () => {
    const [admin, reader] = [new Browser(), new Browser()];
    await Promise.all([admin.signIn('itAdmin'), reader.signIn('reader')]);
    const end = (target: Who) =>
      admin.does('accountEndSessions', 'account { sessionCount }', { personId: personId(target) }, 'AccountInput');
    expect(await end('reader')).toMatchObject({ code: 'OK', account: { sessionCount: 0 } });
    expect(await reader.viewer()).toBeNull();
    expect(await end('itAdmin')).toMatchObject({ code: 'OK', account: { sessionCount: 1 } });
    expect(await admin.viewer()).toBe('itadmin@test.example');
  });
});

describe('what the network asks of a population', () => {
  const set = (browser: Browser, population: string, factorFrom: string | null) =>
    browser.does('signInPolicySet', 'policies { population factorFrom accounts withoutFactor }', {
      population,
      factorFrom,
    });

  test('from now: sessions without a factor end, and whoever has none sets one up to come in', async () => {
    const [admin, reader, karim] = [await withTotp('itAdmin'), new Browser(), new Browser()];
    await Promise.all([reader.signIn('reader'), karim.signIn('karim')]);
    const { policies } = await set(admin, 'EMPLOYEE', new Date(0).toISOString());
    const { accounts, withoutFactor } = policies[0];
    expect(accounts - withoutFactor).toBe(1);
    expect(policies[1]).toMatchObject({ population: 'EXTERNAL', factorFrom: null });
    expect([await reader.viewer(), await karim.viewer(), await admin.viewer()]).toEqual([
      null,
      'karim@test.example',
      'itadmin@test.example',
    ]);
    expect(await reader.signIn('reader')).toMatchObject({ nextStep: 'ENROL', viewer: null });
    expect(await reader.viewer()).toBeNull();
    expect((await reader.sendCode('123456')).code).toBe('SIGN_IN_AGAIN');
    const added = await reader.addTotp();
    expect(added).toMatchObject({ code: 'OK', viewer: { email: 'reader@test.example' } });
    expect(added.recoveryCodes).toHaveLength(10);
    expect(await reader.viewer()).toBe('reader@test.example');
    const { factors, isRequired } = await reader.factors();
    expect(isRequired).toBe(true);
    expect((await reader.does('factorRemove', 'viewer { email }', { factorId: factors[0].id })).code).toBe(
      'FACTOR_REQUIRED',
    );
  });

  test('from a day on: a session without a factor lasts until then', async () => {
    const [admin, reader, later] = [await withTotp('itAdmin'), new Browser(), new Browser()];
    await reader.signIn('reader');
    const from = new Date(Date.now() + 60 * 60_000);
    expect((await set(admin, 'EMPLOYEE', from.toISOString())).code).toBe('OK');
    expect((await later.signIn('reader')).nextStep).toBeNull();
    inMinutes(59);
    expect([await reader.viewer(), await later.viewer()]).toEqual(['reader@test.example', 'reader@test.example']);
    inMinutes(61);
    expect([await reader.viewer(), await later.viewer()]).toEqual([null, null]);
    expect(await admin.viewer()).toBe('itadmin@test.example');
    expect(
      (await set(admin, 'EMPLOYEE', new Date(Date.now() + 400 * 86_400_000).toISOString())) === 'PROOF_REQUIRED',
    ).toBe(true);
  });

  test('is a matter of IT admins and owners', async () => {
    const reader = new Browser();
    await reader.signIn('reader');
    expect(await set(reader, 'EMPLOYEE', null)).toBe('FORBIDDEN');
    const { errors } = await reader.ask('{ signInPolicies { population } }');
    expect(errors![0]!.extensions.code).toBe('FORBIDDEN');
    const owner = new Browser();
    await owner.signIn('owner');
    expect((await set(owner, 'EXTERNAL', new Date(Date.now() + 400 * 86_400_000).toISOString())).code).toBe(
      'POLICY_TOO_LATE',
    );
    const { policies } = await set(owner, 'EXTERNAL', null);
    expect(policies[1]).toEqual({ population: 'EXTERNAL', factorFrom: null, accounts: null, withoutFactor: null });
  });
});

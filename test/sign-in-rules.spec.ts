import { toId } from '#graphql';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { PERSON, seedCast } from './support/cast.js';
import { mailsTo, runJobs, tokenMailedTo } from './support/mails.js';
import { type Browser, type Claims, PUBLIC, Providers, START, inSeconds } from './support/sign-in-providers.js';

let providers: Providers;
let app: Providers['app'];
beforeAll(async () => {
  providers = await Providers.start();
  ({ app } = providers);
  await seedCast(app.db.owner);
});
beforeEach(() => providers.renew());
afterAll(() => providers?.stop());

const KINDS = '{ viewer { secondFactors { proofKinds } } }';
const DANGEROUS = 'identityUnlink(input: { providerId: "maison" })';
const factorOf = (personId: string) =>
  app.db.owner.query(
    `insert into factors (person_id, kind, secret, confirmed_at) values ($1, 'TOTP', '\\x00', now())`,
    [personId],
  );

/** By the rogue provider, whose account is the reader’s. */
async function go(browser: Browser, flag: string, claims: Claims): Promise<string> {
  const to = new URL((await browser.get(`${PUBLIC}/auth/autre/start${flag}`)).headers.get('location')!);
  const right = {
    iss: providers.autre.issuer,
    sub: 'marie',
    aud: 'entrenous',
    nonce: to.searchParams.get('nonce'),
    iat: inSeconds(),
    exp: inSeconds() + 60,
  };
  providers.autre.idToken = () => providers.autre.signed({ ...right, ...claims });
  const back = new URLSearchParams({ code: 'c', state: to.searchParams.get('state')!, iss: providers.autre.issuer });
  return browser.follow(`${PUBLIC}/auth/autre/callback?${back}`);
}
const known = (subject = 'marie', person: keyof typeof PERSON = 'reader') =>
  app.db.owner.query(`insert into identities (issuer, subject, person_id) values ($1, $2, $3)`, [
    providers.autre.issuer,
    subject,
    PERSON[person],
  ]);

describe('a dangerous act of who has no password', () => {
  test('asks the provider anew who is there', async () => {
    await providers.linked('reader');
    await app.db.owner.query('delete from credentials where person_id = $1', [PERSON.reader]);
    const browser = providers.browser();
    expect(await browser.follow(START)).toBe('/');
    expect((await browser.ask(KINDS)).data.viewer.secondFactors.proofKinds).toEqual(['PROVIDER']);
    // The session there may be of this morning: coming in by it proves nothing.
    expect(await browser.refusals(DANGEROUS)).toEqual(['PROOF_REQUIRED']);
    expect(await browser.refusals('sessionProve(input: { password: "x" })')).toEqual(['SSO_REQUIRED']);
    expect(await browser.refusals(DANGEROUS)).toEqual(['PROOF_REQUIRED']);
    const to = new URL((await browser.get(`${START}?prove=1`)).headers.get('location')!);
    expect([to.searchParams.get('prompt'), to.searchParams.get('max_age')]).toEqual(['login', '0']);
    expect(await browser.follow(`${START}?prove=1`)).toBe('/proved');
    expect(await browser.refusals(DANGEROUS)).toEqual(['SSO_LAST']);
  });

  test('is proved by the password too, where there is one; and by a second factor only, where there is one', async () => {
    const browser = await providers.linked('reader');
    const kinds = async () => (await browser.ask(KINDS)).data.viewer.secondFactors.proofKinds;
    expect(await kinds()).toEqual(['PASSWORD', 'PROVIDER']);
    await factorOf(PERSON.reader);
    expect(await kinds()).toEqual(['CODE']);
  });

  test.each<[string, Claims]>([
    ['of an hour ago', { auth_time: inSeconds() - 3600 }],
    ['of which the provider does not say when', {}],
    ['of somebody else', { auth_time: inSeconds() + 1, sub: 'somebody' }],
    ['of another person’s account', { auth_time: inSeconds() + 1, sub: 'karims' }],
  ])('is not proved by a sign-in there %s', async (_, claims) => {
    await known();
    await known('karims', 'karim');
    const browser = providers.browser();
    expect(await go(browser, '', { auth_time: inSeconds() - 3600 })).toBe('/');
    expect(await go(browser, '?prove=1', claims)).toBe('/proved?failed=SSO_NOT_PROVED');
    expect(await browser.refusals(DANGEROUS)).toEqual(['PROOF_REQUIRED']);
    expect(await go(browser, '?prove=1', { auth_time: inSeconds() })).toBe('/proved');
    expect(await browser.refusals(DANGEROUS)).not.toEqual(['PROOF_REQUIRED']);
  });

  test('is proved by coming in, where the provider says that it has just asked', async () => {
    await known();
    const browser = providers.browser();
    expect(await go(browser, '', { auth_time: inSeconds() })).toBe('/');
    expect(await browser.refusals(DANGEROUS)).not.toEqual(['PROOF_REQUIRED']);
  });

  test('is not proved for nobody, from another site, nor for a session that ended meanwhile', async () => {
    await known();
    const failed = '/proved?failed=SSO_FAILED';
    expect(await providers.browser().follow(`${START}?prove=1`)).toBe(failed);
    const browser = await providers.browser().signIn('reader');
    for (const errand of ['prove', 'link', 'step'])
      expect(await browser.follow(`${START}?${errand}=1`, { 'sec-fetch-site': 'cross-site' })).toContain('SSO_FAILED');
    const to = new URL((await browser.get(`${PUBLIC}/auth/autre/start?prove=1`)).headers.get('location')!);
    await browser.ask('mutation { signOut { providerUrl } }');
    const back = new URLSearchParams({ code: 'c', state: to.searchParams.get('state')!, iss: providers.autre.issuer });
    expect(await browser.follow(`${PUBLIC}/auth/autre/callback?${back}`)).toBe('/sign-in?failed=SSO_FAILED');
  });
});

describe('who has to come by a provider', () => {
  const SET = (population: string, instant: string | null) =>
    `signInPolicySet(input: { population: ${population}, providerFrom: ${instant && `"${instant}"`} })`;
  const rule = async (population = 'EMPLOYEE', instant: string | null = new Date().toISOString()) => {
    const admin = await providers.browser().signIn('itAdmin');
    expect(await admin.refusals(SET(population, instant))).toEqual([]);
  };

  test('is in no session any more that began otherwise; the others, and other populations, stay', async () => {
    const byPassword = await providers.linked('reader');
    const byProvider = providers.browser();
    expect(await byProvider.follow(START)).toBe('/');
    const external = await providers.browser().signIn('karim');
    const tomorrow = new Date(Date.now() + 86_400_000);
    await rule('EMPLOYEE', tomorrow.toISOString());
    const viewers = async () => [await byPassword.viewer(), await byProvider.viewer(), await external.viewer()];
    expect(await viewers()).toEqual(['reader@test.example', 'reader@test.example', 'karim@test.example']);
    await rule('EXTERNAL');
    expect(await viewers()).toEqual(['reader@test.example', 'reader@test.example', null]);
    await rule('EMPLOYEE', null);
    await rule();
    expect(await viewers()).toEqual([null, 'reader@test.example', null]);
  });

  test('hears so after a right password only, and is mailed no link for another', async () => {
    await providers.linked('reader');
    await rule();
    const browser = providers.browser();
    expect(await browser.password('reader', 'x')).toEqual({ nextStep: null, codes: ['SIGN_IN_FAILED'] });
    expect(await browser.password('reader')).toEqual({ nextStep: null, codes: ['SSO_REQUIRED'] });
    expect(await browser.viewer()).toBeNull();
    const before = mailsTo(app, 'reader@test.example').length;
    expect(await browser.refusals('passwordResetRequest(input: { email: "reader@test.example" })')).toEqual([]);
    expect(await browser.refusals('passwordResetRequest(input: { email: "itadmin@test.example" })')).toEqual([]);
    await runJobs(app);
    const subjects = (email: string) => mailsTo(app, email).map(({ subject }) => subject);
    expect(
      subjects('reader@test.example')
        .slice(before)
        .filter((one) => /mot de passe/i.test(one)),
    ).toEqual([]);
    expect(subjects('itadmin@test.example').some((one) => /mot de passe/i.test(one))).toBe(true);
    expect(await browser.follow(START)).toBe('/');
    expect(await browser.viewer()).toBe('reader@test.example');
  });

  test('is led there after a right password, to link an account in that browser, once', async () => {
    await rule();
    const browser = providers.browser();
    expect(await browser.password('reader')).toEqual({ nextStep: 'LINK', codes: [] });
    expect(await browser.viewer()).toBeNull();
    expect(await providers.browser().follow(`${START}?step=1`)).toBe('/sign-in?failed=SIGN_IN_AGAIN');
    expect(await browser.follow(`${START}?step=1&next=/people`)).toBe('/people');
    expect(await browser.viewer()).toBe('reader@test.example');
    await runJobs(app);
    const texts = mailsTo(app, 'reader@test.example').map(({ text }) => text);
    expect(texts.some((text) => text.includes('autre fournisseur permet de se connecter'))).toBe(true);
    expect((await providers.browser().password('reader')).codes).toEqual(['SSO_REQUIRED']);
    expect(await browser.refusals('sessionProve(input: { password: "x" })')).toEqual(['SSO_REQUIRED']);
    expect(await browser.follow(`${START}?prove=1`)).toBe('/proved');
    expect(await browser.refusals(DANGEROUS)).toEqual(['SSO_LAST']);
  });

  test('links no account that is somebody else’s, nor in another browser than that of the password', async () => {
    await providers.linked('karim');
    await rule();
    const browser = providers.browser();
    await browser.password('reader');
    expect(await browser.follow(`${START}?step=1`)).toBe('/sign-in?failed=SSO_TAKEN');
    const to = (await browser.get(`${START}?step=1`)).headers.get('location')!;
    browser.cookies().delete('__Host-step');
    providers.there = 'somebody new';
    browser.cookies(to).clear();
    expect(await browser.follow(to)).toBe('/sign-in?failed=SIGN_IN_AGAIN');
    expect(await browser.viewer()).toBeNull();
  });

  test('shows a second factor first, and sets one up where that is asked for too', async () => {
    await factorOf(PERSON.reader);
    await rule();
    expect((await providers.browser().password('reader')).nextStep).toBe('FACTOR');
    await app.db.owner.query(`truncate factors; update sign_in_policies set factor_from = now()`);
    const browser = providers.browser();
    expect((await browser.password('reader')).nextStep).toBe('LINK');
    expect(await browser.follow(`${START}?step=1`)).toBe('/sign-in?next=%2F');
    expect((await browser.ask('{ signInStep { purpose } }')).data.signInStep).toEqual({ purpose: 'ENROL' });
    expect((await browser.ask('{ signInStep { purpose } }')).data.signInStep).toEqual({ purpose: 'ENROL' });
  });

  test('is not an owner, who comes in with a password and a second factor, so that a provider keeps nobody out', async () => {
    await rule();
    expect((await providers.browser().password('owner')).nextStep).toBe('ENROL');
    await factorOf(PERSON.owner);
    expect((await providers.browser().password('owner')).nextStep).toBe('FACTOR');
  });

  test('was an owner, and is none any more: sessions that were an owner’s end with the role', async () => {
    await app.db.owner.query(`insert into network_roles (person_id, role) values ($1, 'OWNER')`, [PERSON.reader]);
    await rule();
    const email = async () => (await app.ask(PERSON.reader, '{ viewer { email } }')).data.viewer?.email ?? null;
    expect(await email()).toBe('reader@test.example');
    await app.db.owner.query(`delete from network_roles where person_id = $1`, [PERSON.reader]);
    expect(await email()).toBeNull();
  });

  test('is somebody new: they accept the invitation, and are led to the provider', async () => {
    const admin = await providers.browser().signIn('itAdmin');
    expect(await admin.refusals('employeesInvite(input: { addresses: "nina@test.example" })')).toEqual([]);
    const token = await tokenMailedTo(app, 'nina@test.example');
    await rule();
    const browser = providers.browser();
    const { data } = await browser.ask(
      `mutation ($token: String!) { invitationAccept(input: { token: $token, givenName: "Nina", familyName: "Neuve",
        password: "une phrase de Nina, à elle" }) { nextStep userErrors { code } } }`,
      { token },
    );
    expect(data.invitationAccept).toEqual({ nextStep: 'LINK', userErrors: [] });
    expect(await browser.follow(`${START}?step=1`)).toBe('/');
    expect(await browser.viewer()).toBe('nina@test.example');
  });

  test('an administrator has a link sent to who lost their account there: by it they choose a password, and link another', async () => {
    await providers.linked('reader');
    await rule();
    const admin = providers.browser();
    await admin.password('itAdmin');
    providers.there = 'the admin';
    expect(await admin.follow(`${START}?step=1`)).toBe('/');
    expect(await admin.follow(`${START}?prove=1`)).toBe('/proved');
    await runJobs(app);
    const reset = `accountSendFactorsReset(input: { personId: "${toId('Person', PERSON.reader)}" })`;
    expect(await admin.refusals(reset)).toEqual([]);
    const token = await tokenMailedTo(app, 'reader@test.example');
    const browser = providers.browser();
    const password = 'une autre phrase, avec des mots à elle';
    expect(await browser.refusals(`passwordReset(input: { token: "${token}", password: "${password}" })`)).toEqual([]);
    expect(await browser.password('reader', password)).toEqual({ nextStep: 'LINK', codes: [] });
    providers.there = 'marie, anew';
    expect(await browser.follow(`${START}?step=1`)).toBe('/');
    expect(await browser.viewer()).toBe('reader@test.example');
  });

  test('how many have linked none is told to IT admins only', async () => {
    const POLICIES = '{ signInPolicies { population providerFrom accounts withoutIdentity } }';
    const before = (await (await providers.browser().signIn('itAdmin')).ask(POLICIES)).data.signInPolicies;
    await providers.linked('reader');
    const [of, owners] = [await providers.browser().signIn('itAdmin'), await providers.browser().signIn('owner')];
    const after = (await of.ask(POLICIES)).data.signInPolicies;
    expect(after[0].withoutIdentity).toBe(before[0].withoutIdentity - 1);
    expect((await owners.ask(POLICIES)).data.signInPolicies[0]).toMatchObject({
      accounts: null,
      withoutIdentity: null,
    });
    const reader = await providers.browser().signIn('reader');
    expect((await reader.ask(POLICIES)).errors![0]!.extensions.code).toBe('FORBIDDEN');
  });

  test('needs a day within a year', async () => {
    const admin = await providers.browser().signIn('itAdmin');
    expect(await admin.refusals(SET('EMPLOYEE', '2999-01-01T00:00:00.000Z'))).toEqual(['POLICY_TOO_LATE']);
  });
});

import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { PERSON } from './support/cast.js';
import { mailsTo, runJobs } from './support/mails.js';
import { type Browser, type Form, PUBLIC, formIn } from './support/sign-in-browser.js';
import { PERSISTENT } from './support/saml-response.js';
import { START, SamlWorld } from './support/saml-world.js';

let world: SamlWorld;
beforeAll(async () => {
  world = await SamlWorld.start();
});
beforeEach(() => world.renew());
afterAll(() => world?.stop());
const newBrowser = () => world.browser();

describe('an account elsewhere, by SAML', () => {
  test('links nobody by its address, and makes nobody', async () => {
    const browser = newBrowser();
    expect(await browser.follow(START)).toBe('/sign-in?failed=SSO_UNKNOWN');
    expect(await browser.viewer()).toBeNull();
    const { rows } = await world.app.db.owner.query('select from identities');
    expect(rows).toEqual([]);
  });

  test('is linked by who is signed in, who is told; then it signs in, where they wanted to go', async () => {
    const browser = await newBrowser().signIn('reader');
    expect(await browser.follow(`${START}?link=1`)).toBe('/settings?tab=security');
    expect(world.idp.asked.forced).toBe(true);
    const { data } = await browser.ask('{ viewer { identities { providerId } } signInProviders { id } }');
    expect(data).toEqual({
      viewer: { identities: [{ providerId: 'societe' }] },
      signInProviders: [{ id: 'societe' }, { id: 'autre' }],
    });
    const fresh = newBrowser();
    expect(await fresh.follow(`${START}?next=/people`)).toBe('/people');
    expect(await fresh.viewer()).toBe('reader@test.example');
    expect(fresh.cookies().has('__Host-provider')).toBe(false);
    expect(world.idp.asked.forced).toBe(false);
    await runJobs(world.app);
    const texts = mailsTo(world.app, 'reader@test.example').map(({ text }) => text);
    expect(texts.some((text) => text.includes('autre fournisseur permet de se connecter'))).toBe(true);
  });

  test('is one person’s, and that of its provider only', async () => {
    await world.know('reader');
    const karim = await newBrowser().signIn('karim');
    expect(await karim.follow(`${START}?link=1`)).toBe('/settings?tab=security&failed=SSO_TAKEN');
    world.other.subject = world.idp.subject;
    expect(await newBrowser().follow(`${PUBLIC}/auth/autre/start`)).toBe('/sign-in?failed=SSO_UNKNOWN');
  });

  test('does not let in who may not act', async () => {
    await world.know('reader');
    await world.app.db.owner.query(`update persons set status = 'SUSPENDED' where id = $1`, [PERSON.reader]);
    expect(await newBrowser().follow(START)).toBe('/sign-in?failed=SSO_UNKNOWN');
    await world.app.db.owner.query(`update persons set status = 'ACTIVE' where id = $1`, [PERSON.reader]);
  });

  test('stands for a second factor only where the provider asked for one', async () => {
    await world.know('reader');
    await world.app.db.owner.query(
      `insert into factors (person_id, kind, secret, confirmed_at) values ($1, 'TOTP', '\\x00', now())`,
      [PERSON.reader],
    );
    expect(await newBrowser().follow(START)).toBe('/sign-in?next=%2F');
    world.idp.answer = (right) => world.idp.signed({ ...right, context: 'https://refeds.org/profile/mfa' });
    expect(await newBrowser().follow(START)).toBe('/');
  });

  test('is linked after a right password by who has to come by a provider', async () => {
    await world.app.db.owner.query(`update sign_in_policies set provider_from = now() where population = 'EMPLOYEE'`);
    const browser = newBrowser();
    expect(await browser.password('reader')).toEqual({ nextStep: 'LINK', codes: [] });
    expect(await browser.follow(`${START}?step=1&next=/people`)).toBe('/people');
    expect(await browser.viewer()).toBe('reader@test.example');
    expect((await newBrowser().password('reader')).codes).toEqual(['SSO_REQUIRED']);
    expect(await newBrowser().follow(START)).toBe('/');
  });

  test('proves who is there when it has just asked, and asked the same person', async () => {
    await world.know('reader');
    const browser = newBrowser();
    await browser.follow(START);
    world.app.clock.set(new Date(Date.now() + 11 * 60_000));
    const UNLINK = 'identityUnlink(input: { providerId: "societe" })';
    expect(await browser.refusals(UNLINK)).toEqual(['PROOF_REQUIRED']);
    const old = new Date(Date.now() - 300_000).toISOString();
    world.idp.answer = (right) => world.idp.signed({ ...right, asked: old });
    expect(await browser.follow(`${START}?prove=1`)).toBe('/proved?failed=SSO_NOT_PROVED');
    world.idp.answer = (right) => world.idp.signed({ ...right, subject: 'somebody else' });
    expect(await browser.follow(`${START}?prove=1`)).toBe('/proved?failed=SSO_NOT_PROVED');
    expect(await browser.refusals(UNLINK)).toEqual(['PROOF_REQUIRED']);
    world.idp.answer = (right) => world.idp.signed(right);
    expect(await browser.follow(`${START}?prove=1`)).toBe('/proved');
    expect(world.idp.asked.forced).toBe(true);
    expect(await browser.refusals(UNLINK)).toEqual([]);
  });

  test('coming in is no proof where the provider had asked long before', async () => {
    await world.know('reader');
    const old = new Date(Date.now() - 3_600_000).toISOString();
    world.idp.answer = (right) => world.idp.signed({ ...right, asked: old });
    const browser = newBrowser();
    expect(await browser.follow(START)).toBe('/');
    expect(await browser.refusals('identityUnlink(input: { providerId: "societe" })')).toEqual(['PROOF_REQUIRED']);
  });

  test('who leaves here is led to the page there that the settings name', async () => {
    await world.know('reader');
    const browser = newBrowser();
    await browser.follow(START);
    const { data } = await browser.ask('mutation { signOut { providerUrl } }');
    expect(data.signOut.providerUrl).toBe(world.idp.setting('societe').signOutUrl);
    expect(await browser.viewer()).toBeNull();
  });
});

describe('the way there and back', () => {
  /** As far as the page that sends the provider's form once more. */
  async function answered(browser: Browser): Promise<Form> {
    const there = (await browser.get(START)).headers.get('location')!;
    const form = (await formIn(await browser.get(there), there))!;
    const page = await browser.submit(form, there);
    expect(page.headers.getSetCookie()).toEqual([]);
    return (await formIn(page, form.action))!;
  }
  const send = async (browser: Browser, form: Form): Promise<string> =>
    (await browser.submit(form, form.action)).headers.get('location')!;

  test('the provider reads in who asks, and is asked for an account that stays', async () => {
    const browser = newBrowser();
    await answered(browser);
    const recipient = `${PUBLIC}/auth/societe/acs`;
    const issuer = `${PUBLIC}/auth/societe/metadata`;
    const destination = world.idp.signInUrl;
    expect(world.idp.asked).toMatchObject({ recipient, issuer, destination, format: PERSISTENT });
    const response = await browser.get(issuer);
    expect(response.headers.get('content-type')).toContain('application/samlmetadata+xml');
    const metadata = await response.text();
    expect(metadata).toContain(`entityID="${issuer}"`);
    expect(metadata).toContain(`Location="${recipient}"`);
    expect(metadata).toContain('WantAssertionsSigned="true"');
    expect(metadata).toContain(PERSISTENT);
  });

  test('ends once, in the browser that began it', async () => {
    await world.know('reader');
    const [browser, other] = [newBrowser(), newBrowser()];
    const form = await answered(browser);
    expect(await send(other, form)).toBe('/sign-in?failed=SSO_FAILED');
    await answered(other);
    expect(await send(other, form)).toBe('/sign-in?failed=SSO_FAILED'); // with a cookie of its own: another request
    const cookies = new Map(browser.cookies());
    expect(await send(browser, form)).toBe('/');
    expect(await browser.viewer()).toBe('reader@test.example');
    const again = newBrowser();
    for (const [name, value] of cookies) again.cookies().set(name, value);
    expect(await send(again, form)).toBe('/sign-in?failed=SSO_FAILED');
    expect([await other.viewer(), await again.viewer()]).toEqual([null, null]);
  });

  const changed = (form: Form, values: Record<string, string>): Form => ({ ...form, values });
  test.each<[string, (form: Form) => Form, number]>([
    ['after ten minutes', (form) => form, 11],
    ['at another provider’s address', (form) => ({ ...form, action: form.action.replace('societe', 'autre') }), 0],
    ['with another state', (form) => changed(form, { ...form.values, RelayState: 'x' }), 0],
    ['without a state', (form) => changed(form, { SAMLResponse: form.values['SAMLResponse']! }), 0],
    ['without an answer', (form) => changed(form, { RelayState: form.values['RelayState']! }), 0],
  ])('not %s', async (_, change, minutes) => {
    await world.know('reader');
    const browser = newBrowser();
    const form = await answered(browser);
    if (minutes) world.app.clock.set(new Date(Date.now() + minutes * 60_000));
    expect(await send(browser, change(form))).toBe('/sign-in?failed=SSO_FAILED');
    expect(await browser.viewer()).toBeNull();
  });

  test('not by an address that has the answer in it', async () => {
    await world.know('reader');
    const browser = newBrowser();
    const { action, values } = await answered(browser);
    expect(await browser.follow(`${action}?${new URLSearchParams(values)}`)).toBe('/sign-in?failed=SSO_FAILED');
    expect(await browser.viewer()).toBeNull();
  });

  test('not for who did not go there: a provider that begins by itself is not heard', async () => {
    await world.know('reader');
    const form = await answered(newBrowser());
    const browser = newBrowser();
    expect(await send(browser, form)).toBe('/sign-in?failed=SSO_FAILED');
    expect(await browser.viewer()).toBeNull();
  });

  test('the page in between sends what it got to this network, and can be made to do nothing else', async () => {
    const browser = newBrowser();
    const action = `${PUBLIC}/auth/societe/acs`;
    const page = await browser.submit({ action, values: { SAMLResponse: 'YQ==', RelayState: 'x' } }, 'http://idp');
    expect(page.headers.get('content-security-policy')).toMatch(/^default-src 'none'; script-src 'sha256-[^']+';/);
    expect(page.headers.get('cache-control')).toContain('no-store');
    expect((await formIn(page, action))!.action).toBe(`${PUBLIC}/auth/societe/callback`);
    for (const values of [
      { SAMLResponse: '"><script>alert(1)</script>', RelayState: 'x' },
      { SAMLResponse: 'YQ==', RelayState: '"onfocus="alert(1)' },
      { SAMLResponse: 'YQ==' },
    ]) {
      const refused = await browser.submit({ action, values: values as Record<string, string> }, 'http://idp');
      expect([refused.status, refused.headers.get('location')]).toEqual([303, '/sign-in?failed=SSO_FAILED']);
    }
  });

  test('a provider that nobody named is not there', async () => {
    for (const path of ['start', 'metadata'])
      expect((await newBrowser().get(`${PUBLIC}/auth/nobody/${path}`)).status).toBe(404);
    const action = `${PUBLIC}/auth/nobody/acs`;
    const values = { SAMLResponse: 'YQ==', RelayState: 'x' };
    expect((await newBrowser().submit({ action, values }, 'http://idp')).status).toBe(404);
  });

  test('nobody is signed out by a message that no key of theirs signed', async () => {
    const action = `${PUBLIC}/auth/societe/logout`;
    expect((await newBrowser().submit({ action, values: { logout_token: 'x' } }, 'http://idp')).status).toBe(400);
  });
});

import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { wrapped } from './support/saml-wrapping.js';
import { newKeys } from './support/saml-keys.js';
import { type Keys, type Said, responseXml, signedXml } from './support/saml-response.js';
import { START, SamlWorld } from './support/saml-world.js';

let world: SamlWorld;
let foreign: Keys;
beforeAll(async () => {
  world = await SamlWorld.start();
  foreign = await newKeys();
});
beforeEach(async () => {
  await world.renew();
  await world.know('reader');
  await world.know('owner', { subject: 'victim', entityId: world.idp.entityId });
});
afterAll(() => world?.stop());

/** Where a browser ends to which this was sent. Nobody is signed in who is not let in. */
async function arriveWith(answer: (right: Said) => string): Promise<string> {
  world.idp.answer = answer;
  const browser = world.browser();
  const page = await browser.follow(START);
  expect(await browser.viewer()).toBe(page === '/' ? 'reader@test.example' : null);
  return page;
}
const signed = (said: Said, ...how: [] | [Parameters<SamlWorld['idp']['signed']>[1]]) => world.idp.signed(said, ...how);
const keys = () => ({ keys: world.idp.keys });
const at = (seconds: number) => new Date(Date.now() + seconds * 1000).toISOString();

test('an answer that is right lets in; so it does with a clock that is half a minute wrong', async () => {
  expect(await arriveWith((right) => signed(right))).toBe('/');
  expect(await arriveWith((right) => signed({ ...right, notBefore: at(30) }))).toBe('/');
  expect(await arriveWith((right) => signed({ ...right, until: at(-30), conditionsUntil: at(-30) }))).toBe('/');
});

test('what is vouched for under one name counts once, even to who asked twice', async () => {
  const once = (right: Said) => signed({ ...right, assertionId: '_once' });
  expect(await arriveWith(once)).toBe('/');
  expect(await arriveWith(once)).toBe('/sign-in?failed=SSO_FAILED');
});

const SHA1 = 'http://www.w3.org/2000/09/xmldsig#sha1';
const RSA_SHA1 = 'http://www.w3.org/2000/09/xmldsig#rsa-sha1';
const WRONG: Record<string, (right: Said) => string> = {
  'without a signature': (right) => responseXml(right),
  'with a signature of the response only': (right) => signedXml(responseXml(right), 'Response', keys()),
  'with a signature of the assertion only': (right) => signedXml(responseXml(right), 'Assertion', keys()),
  'with another’s key': (right) => signed(right, { inner: { keys: foreign }, outer: { keys: foreign } }),
  'with another’s key for the response': (right) => signed(right, { outer: { keys: foreign } }),
  'with another’s key for the assertion': (right) => signed(right, { inner: { keys: foreign } }),
  'with the key of another provider of this network': (right) =>
    signed(right, { inner: { keys: world.other.keys }, outer: { keys: world.other.keys } }),
  'signed by SHA-1, the response': (right) => signed(right, { outer: { signature: RSA_SHA1 } }),
  'signed by SHA-1, the assertion': (right) => signed(right, { inner: { signature: RSA_SHA1 } }),
  'digested by SHA-1, the response': (right) => signed(right, { outer: { digest: SHA1 } }),
  'digested by SHA-1, the assertion': (right) => signed(right, { inner: { digest: SHA1 } }),
  'with the certificate as a secret': (right) =>
    signed(right).replaceAll('xmldsig-more#rsa-sha256', 'xmldsig-more#hmac-sha256'),
  'changed afterwards': (right) => signed(right).replace(right.subject, 'victim'),
  'with another status afterwards': (right) =>
    signed({ ...right, status: 'Responder' }).replace('Responder', 'Success'),
  'that says no': (right) => signed({ ...right, status: 'Responder' }),
  'of another issuer': (right) => signed({ ...right, issuer: 'urn:evil', responseIssuer: 'urn:evil' }),
  'with a response of another issuer': (right) => signed({ ...right, responseIssuer: 'urn:evil' }),
  'with a response of no issuer': (right) => signed({ ...right, responseIssuer: null }),
  'with an assertion of another issuer': (right) => signed({ ...right, issuer: world.other.entityId }),
  'with an assertion of no issuer': (right) => signed({ ...right, issuer: null }),
  'for another audience': (right) => signed({ ...right, audience: 'urn:somebody' }),
  'for no audience': (right) => signed({ ...right, audience: null }),
  'for another recipient': (right) => signed({ ...right, recipient: 'https://evil.example/acs' }),
  'for no recipient': (right) => signed({ ...right, recipient: null }),
  'sent to another destination': (right) => signed({ ...right, destination: 'https://evil.example/acs' }),
  'sent to no destination': (right) => signed({ ...right, destination: null }),
  'to another request': (right) => signed({ ...right, inResponseTo: '_x', confirms: '_x' }),
  'to another request, in the response': (right) => signed({ ...right, inResponseTo: '_x' }),
  'to another request, in the assertion': (right) => signed({ ...right, confirms: '_x' }),
  'to no request': (right) => signed({ ...right, inResponseTo: null, confirms: null }),
  'to no request, in the response': (right) => signed({ ...right, inResponseTo: null }),
  'to no request, in the assertion': (right) => signed({ ...right, confirms: null }),
  'whose bearer is not who brings it': (right) => signed({ ...right, method: 'sender-vouches' }),
  expired: (right) => signed({ ...right, until: at(-90), conditionsUntil: at(-90) }),
  'whose subject expired': (right) => signed({ ...right, until: at(-90) }),
  'whose conditions expired': (right) => signed({ ...right, conditionsUntil: at(-90) }),
  'without an end': (right) => signed({ ...right, until: null, conditionsUntil: null }),
  'without an end of its conditions': (right) => signed({ ...right, conditionsUntil: null }),
  'without an end of its subject': (right) => signed({ ...right, until: null }),
  'not valid yet': (right) => signed({ ...right, notBefore: at(90) }),
  'issued long ago, however long it would last': (right) => signed({ ...right, issued: at(-3600), until: at(3600) }),
  'about an address': (right) => signed({ ...right, format: 'urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress' }),
  'about an account of today': (right) =>
    signed({ ...right, format: 'urn:oasis:names:tc:SAML:2.0:nameid-format:transient' }),
  'about an account of no kind': (right) => signed({ ...right, format: null }),
  'about nobody': (right) => signed({ ...right, subject: '' }),
  'about a name with room around it': (right) => signed({ ...right, subject: ` ${right.subject} ` }),
  'with a comment in the name': (right) => signed({ ...right, subject: 'victim<!---->.evil.example' }),
  'with a comment put into the name': (right) =>
    signed({ ...right, subject: 'victim.evil.example' }).replace('victim.evil', 'victim<!---->.evil'),
  'with an element in the name': (right) => signed({ ...right, subject: 'vic<x/>tim' }),
  'with raw text in the name': (right) => signed({ ...right, subject: '<![CDATA[victim]]>' }),
  'with an instruction in the name': (right) =>
    signed({ ...right, subject: 'victim.evil' }).replace('victim.', 'victim<?x?>.'),
  'with an entity': (right) => `<!DOCTYPE r [<!ENTITY who "victim">]>${signed(right).replace(right.subject, '&who;')}`,
  'with an entity of elsewhere': (right) => `<!DOCTYPE r SYSTEM "http://127.0.0.1:9/x.dtd">${signed(right)}`,
  'with entities that grow': (right) =>
    `<!DOCTYPE r [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>${signed(right).replace(right.subject, '&b;')}`,
  'of two assertions': (right) => {
    const xml = signed(right);
    const [assertion] = /<saml:Assertion.*<\/saml:Assertion>/s.exec(xml)!;
    return xml.replace('</samlp:Response>', `${assertion.replaceAll(right.assertionId, '_second')}</samlp:Response>`);
  },
  'without an assertion': (right) =>
    signedXml(responseXml(right).replace(/<saml:Assertion.*<\/saml:Assertion>/s, ''), 'Response', keys()),
  'with a hidden assertion': (right) => signed(right).replaceAll('saml:Assertion', 'saml:EncryptedAssertion'),
  'without a sign-in': (right) => {
    const xml = responseXml(right).replace(/<saml:AuthnStatement.*<\/saml:AuthnStatement>/s, '');
    return signedXml(signedXml(xml, 'Assertion', keys()), 'Response', keys());
  },
  'as no XML at all': () => 'x',
  'as XML that breaks off': (right) => signed(right).slice(0, -20),
  'of thousands of elements': (right) => signed({ ...right, context: '<x>'.repeat(3_000) + '</x>'.repeat(3_000) }),
};
test.each(Object.keys(WRONG))('an answer is refused %s', async (name) => {
  expect(await arriveWith(WRONG[name]!)).toBe('/sign-in?failed=SSO_FAILED');
});

test.each([1, 2, 3, 4, 5, 6, 7, 8])(
  'a signed answer opens nothing when another is wrapped around it (%i)',
  async (n) => {
    let sent = '';
    const page = await arriveWith((right) => {
      sent = wrapped(signed(right), n, 'victim');
      return sent;
    });
    expect([sent.includes('>victim<'), sent.includes(`>${world.idp.subject}<`)]).toEqual([true, true]);
    expect(page).toBe('/sign-in?failed=SSO_FAILED');
  },
);

import { type Said, PERSISTENT, responseXml, signedXml } from '../../support/saml-response.js';
import { SAML, errandOf, partOf } from './errands.js';
import { SAML_KEYS as keys } from './saml-key.js';

/** A provider that speaks SAML, that of both worlds. */
export const SAML_PROVIDER = {
  id: 'societe',
  name: 'Société',
  entityId: 'https://saml.example/entity',
  signInUrl: 'https://saml.example/sso',
  certificates: [keys.certificate],
  signOutUrl: 'https://saml.example/out',
} as const;

const HERE = `http://localhost:3000/auth/${SAML_PROVIDER.id}`;
const LASTS = 3_600_000;

/** What it answers to who went there with that secret, as a form. */
export function samlAnswer(secret: string, now: number, said: Partial<Said>): URLSearchParams {
  const at = (ms: number) => new Date(now + ms).toISOString();
  const inResponseTo = `_${partOf(secret, 'request')}`;
  const xml = responseXml({
    responseIssuer: SAML_PROVIDER.entityId,
    issuer: SAML_PROVIDER.entityId,
    destination: `${HERE}/acs`,
    inResponseTo,
    confirms: inResponseTo,
    recipient: `${HERE}/acs`,
    audience: `${HERE}/metadata`,
    method: 'bearer',
    subject: 'nobody',
    format: PERSISTENT,
    notBefore: at(-LASTS),
    until: at(LASTS),
    conditionsUntil: at(LASTS),
    issued: at(0),
    asked: at(0),
    context: 'urn:oasis:names:tc:SAML:2.0:ac:classes:Password',
    status: 'Success',
    assertionId: `_a${partOf(secret, `assertion ${now}`)}`,
    responseId: `_r${partOf(secret, `response ${now}`)}`,
    ...said,
  });
  const signed = signedXml(signedXml(xml, 'Assertion', { keys }), 'Response', { keys });
  return new URLSearchParams({
    SAMLResponse: Buffer.from(signed).toString('base64'),
    RelayState: partOf(secret, 'state'),
  });
}

/** As somebody makes it who has no key. */
export function withoutSignatures(form: URLSearchParams): URLSearchParams {
  const xml = Buffer.from(form.get('SAMLResponse')!, 'base64').toString();
  const bare = xml.replace(/<ds:Signature\b.*?<\/ds:Signature>/gs, '');
  if (bare.includes('Signature>')) throw new Error('a signature is left');
  return new URLSearchParams({
    SAMLResponse: Buffer.from(bare).toString('base64'),
    RelayState: form.get('RelayState')!,
  });
}

const secret = errandOf(`${SAML}ENTER`, 'heard');
/** What somebody came in by in the world that has more: its errand is done there, and its name is kept. */
export const HEARD = { secret, assertionId: `_a${partOf(secret, 'heard')}` } as const;

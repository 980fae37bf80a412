import 'reflect-metadata'; // what makes certificates asks for it
import { randomUUID } from 'node:crypto';
import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { inflateRawSync } from 'node:zlib';
import { X509CertificateGenerator } from '@peculiar/x509';
import { SignedXml } from 'xml-crypto';

const ENVELOPED = 'http://www.w3.org/2000/09/xmldsig#enveloped-signature';
const EXCLUSIVE = 'http://www.w3.org/2001/10/xml-exc-c14n#';
const RSA = {
  name: 'RSASSA-PKCS1-v1_5',
  hash: 'SHA-256',
  publicExponent: new Uint8Array([1, 0, 1]),
  modulusLength: 2048,
};
export const PERSISTENT = 'urn:oasis:names:tc:SAML:2.0:nameid-format:persistent';

export interface Keys {
  readonly privateKey: string;
  /** As metadata have it. */
  readonly certificate: string;
}
export async function newKeys(): Promise<Keys> {
  const keys = await crypto.subtle.generateKey(RSA, true, ['sign', 'verify']);
  const certificate = await X509CertificateGenerator.createSelfSigned({
    serialNumber: '01',
    name: 'CN=Provider of a test',
    notBefore: new Date('2020-01-01'),
    notAfter: new Date('2020-01-02'), // it is the key that is trusted
    keys,
    signingAlgorithm: RSA,
  });
  const pkcs8 = Buffer.from(await crypto.subtle.exportKey('pkcs8', keys.privateKey)).toString('base64');
  return {
    privateKey: `-----BEGIN PRIVATE KEY-----\n${pkcs8.replace(/(.{64})/g, '$1\n')}\n-----END PRIVATE KEY-----\n`,
    certificate: Buffer.from(certificate.rawData).toString('base64'),
  };
}

/** What a response says; null: nothing about it. */
export interface Said {
  responseIssuer: string | null;
  issuer: string | null;
  destination: string | null;
  inResponseTo: string | null;
  confirms: string | null;
  recipient: string | null;
  audience: string | null;
  method: string;
  subject: string;
  format: string | null;
  notBefore: string;
  until: string | null;
  conditionsUntil: string | null;
  issued: string;
  asked: string;
  context: string;
  status: string;
  assertionId: string;
  responseId: string;
}
export interface Asked {
  readonly id: string;
  readonly issuer: string;
  readonly recipient: string;
  readonly destination: string;
  readonly format: string;
  readonly forced: boolean;
  readonly relayState: string;
}

const attribute = (name: string, value: string | null): string => (value === null ? '' : ` ${name}="${value}"`);
const issuerOf = (value: string | null): string => (value === null ? '' : `<saml:Issuer>${value}</saml:Issuer>`);

export const responseXml = (said: Said): string => `<samlp:Response xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" \
xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion" ID="${said.responseId}" Version="2.0" IssueInstant="${said.issued}"\
${attribute('Destination', said.destination)}${attribute('InResponseTo', said.inResponseTo)}>${issuerOf(said.responseIssuer)}\
<samlp:Status><samlp:StatusCode Value="urn:oasis:names:tc:SAML:2.0:status:${said.status}"/></samlp:Status>\
<saml:Assertion ID="${said.assertionId}" Version="2.0" IssueInstant="${said.issued}">${issuerOf(said.issuer)}\
<saml:Subject><saml:NameID${attribute('Format', said.format)}>${said.subject}</saml:NameID>\
<saml:SubjectConfirmation Method="urn:oasis:names:tc:SAML:2.0:cm:${said.method}"><saml:SubjectConfirmationData\
${attribute('NotOnOrAfter', said.until)}${attribute('Recipient', said.recipient)}${attribute('InResponseTo', said.confirms)}/>\
</saml:SubjectConfirmation></saml:Subject>\
<saml:Conditions NotBefore="${said.notBefore}"${attribute('NotOnOrAfter', said.conditionsUntil)}>\
${said.audience === null ? '' : `<saml:AudienceRestriction><saml:Audience>${said.audience}</saml:Audience></saml:AudienceRestriction>`}\
</saml:Conditions>\
<saml:AuthnStatement AuthnInstant="${said.asked}" SessionIndex="there"><saml:AuthnContext>\
<saml:AuthnContextClassRef>${said.context}</saml:AuthnContextClassRef></saml:AuthnContext></saml:AuthnStatement>\
<saml:AttributeStatement><saml:Attribute Name="email"><saml:AttributeValue>reader@test.example</saml:AttributeValue></saml:Attribute>\
</saml:AttributeStatement></saml:Assertion></samlp:Response>`;

export interface Signing {
  readonly keys: Keys;
  readonly signature?: string;
  readonly digest?: string;
}
export const RSA_SHA256 = 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256';
export const SHA256 = 'http://www.w3.org/2001/04/xmlenc#sha256';

/** With a signature of the element, in it, which names its key as providers do. */
export function signedXml(
  xml: string,
  element: 'Response' | 'Assertion',
  { keys, signature = RSA_SHA256, digest = SHA256 }: Signing,
): string {
  const at = element === 'Response' ? `/*` : `/*/*[local-name()='Assertion']`;
  const signer = new SignedXml({
    privateKey: keys.privateKey,
    publicCert: `-----BEGIN CERTIFICATE-----\n${keys.certificate}\n-----END CERTIFICATE-----`,
    getKeyInfoContent: SignedXml.getKeyInfoContent.bind(null),
    signatureAlgorithm: signature,
    canonicalizationAlgorithm: EXCLUSIVE,
  });
  signer.addReference({ xpath: at, transforms: [ENVELOPED, EXCLUSIVE], digestAlgorithm: digest });
  signer.computeSignature(xml, {
    prefix: 'ds',
    location: {
      reference: `${at}/*[local-name()='Issuer' or local-name()='Status' or local-name()='Subject'][1]`,
      action: 'after',
    },
  });
  return signer.getSignedXml();
}

/** A provider: it answers who comes with a request, at once, as whom the test wants. */
export class SamlIdp {
  subject = 'marie';
  keys!: Keys;
  entityId!: string;
  signInUrl!: string;
  /** The last request. */
  asked!: Asked;
  /** What it sends, made of what it should. */
  answer: (right: Said) => string = (right) => this.signed(right);
  private server!: Server;

  static async start(host = 'localhost'): Promise<SamlIdp> {
    const self = new SamlIdp();
    self.keys = await newKeys();
    self.server = createServer((request, response) => {
      let SAMLResponse: string;
      try {
        self.asked = readRequest(new URL(request.url!, 'http://idp').searchParams);
        SAMLResponse = Buffer.from(self.answer(self.right())).toString('base64');
      } catch (error) {
        return void response.writeHead(500).end(String(error));
      }
      const field = (name: string, value: string) => `<input type="hidden" name="${name}" value="${value}">`;
      response.setHeader('content-type', 'text/html').end(`<!doctype html><title>Provider</title>
<form method="post" action="${self.asked.recipient}">${field('SAMLResponse', SAMLResponse)}${field('RelayState', self.asked.relayState)}
</form><script>document.forms[0].submit()</script>`);
    });
    await new Promise<void>((resolve) => self.server.listen(0, '127.0.0.1', resolve));
    const at = `http://${host}:${(self.server.address() as AddressInfo).port}`;
    Object.assign(self, { entityId: `urn:test:${randomUUID()}`, signInUrl: `${at}/sso` });
    return self;
  }

  setting(id: string) {
    const { entityId, signInUrl, keys } = this;
    const signOutUrl = signInUrl.replace('/sso', '/out');
    return { id, name: id, entityId, signInUrl, certificates: [keys.certificate], signOutUrl };
  }

  right(): Said {
    const at = (seconds: number) => new Date(Date.now() + seconds * 1000).toISOString();
    const { id, recipient, issuer } = this.asked;
    return {
      responseIssuer: this.entityId,
      issuer: this.entityId,
      destination: recipient,
      inResponseTo: id,
      confirms: id,
      recipient,
      audience: issuer,
      method: 'bearer',
      subject: this.subject,
      format: PERSISTENT,
      notBefore: at(-5),
      until: at(120),
      conditionsUntil: at(120),
      issued: at(0),
      asked: at(0),
      context: 'urn:oasis:names:tc:SAML:2.0:ac:classes:PasswordProtectedTransport',
      status: 'Success',
      assertionId: `_a${randomUUID()}`,
      responseId: `_r${randomUUID()}`,
    };
  }

  signed(said: Said, { inner, outer }: { inner?: Partial<Signing>; outer?: Partial<Signing> } = {}): string {
    const { keys } = this;
    return signedXml(signedXml(responseXml(said), 'Assertion', { keys, ...inner }), 'Response', { keys, ...outer });
  }

  stop(): void {
    this.server.close().closeAllConnections();
  }
}

function readRequest(search: URLSearchParams): Asked {
  const xml = inflateRawSync(Buffer.from(search.get('SAMLRequest')!, 'base64')).toString();
  const value = (name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(xml)?.[1] ?? '';
  return {
    id: value('ID'),
    issuer: /Issuer[^>]*>([^<]*)</.exec(xml)![1]!,
    recipient: value('AssertionConsumerServiceURL'),
    destination: value('Destination'),
    format: value('Format'),
    forced: value('ForceAuthn') === 'true',
    relayState: search.get('RelayState')!,
  };
}

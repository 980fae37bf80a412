import { randomUUID } from 'node:crypto';
import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { inflateRawSync } from 'node:zlib';
import { newKeys } from './saml-keys.js';
import { type Keys, PERSISTENT, type Said, type Signing, responseXml, signedXml } from './saml-response.js';

export interface Asked {
  readonly id: string;
  readonly issuer: string;
  readonly recipient: string;
  readonly destination: string;
  readonly format: string;
  readonly forced: boolean;
  readonly relayState: string;
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

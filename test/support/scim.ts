import { createHash } from 'node:crypto';
import type { TestApp } from './app.js';
import { PERSON } from './cast.js';

export interface ScimAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  // Answers are picked from as they come
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly body: any;
}

export const CREATE = `mutation ($label: String!, $days: Int!, $welcomes: Boolean!) {
  provisioningTokenCreate(input: { label: $label, days: $days, welcomes: $welcomes }) {
    secret token { id hint label isValid expiresAt } userErrors { code field } } }`;

/** A directory, as it speaks to the product over HTTP. */
export class TestDirectory {
  private constructor(
    private readonly app: TestApp,
    readonly secret: string,
    readonly tokenId: string,
  ) {}

  static async connect(app: TestApp, { welcomes = true, by = PERSON.itAdmin as string } = {}): Promise<TestDirectory> {
    const made = await app.ask(by, CREATE, { label: 'Entra ID', days: 90, welcomes });
    if (made.errors) throw new Error(JSON.stringify(made.errors));
    const { secret, token } = made.data.provisioningTokenCreate;
    return new TestDirectory(app, secret, token.id);
  }

  async send(method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<ScimAnswer> {
    const response = await fetch(`${this.app.url.replace('localhost', '127.0.0.1')}/scim/v2${path}`, {
      method,
      headers: {
        authorization: `Bearer ${this.secret}`,
        ...(body !== undefined && { 'content-type': 'application/scim+json' }),
        ...headers,
      },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, body: text ? JSON.parse(text) : null };
  }

  get(path: string, headers?: Record<string, string>): Promise<ScimAnswer> {
    return this.send('GET', path, undefined, headers);
  }

  find(filter: string, kind = 'Users'): Promise<ScimAnswer> {
    return this.get(`/${kind}?${new URLSearchParams({ filter })}`);
  }

  patch(path: string, operations: readonly object[], headers?: Record<string, string>): Promise<ScimAnswer> {
    const schemas = ['urn:ietf:params:scim:api:messages:2.0:PatchOp'];
    return this.send('PATCH', path, { schemas, Operations: operations }, headers);
  }
}

export const ENTERPRISE = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';

/** As Entra ID sends somebody new. */
export const userBody = (name: string, more: object = {}) => ({
  schemas: ['urn:ietf:params:scim:schemas:core:2.0:User', ENTERPRISE],
  externalId: `key of ${name}`,
  userName: `${name}@atelier.example`,
  active: true,
  displayName: `${name} Nouvelle`,
  name: { givenName: name, familyName: 'Nouvelle', formatted: `${name} Nouvelle` },
  emails: [{ primary: true, type: 'work', value: `${name}@atelier.example` }],
  title: 'Tourneuse',
  [ENTERPRISE]: { department: 'Atelier 2' },
  ...more,
});

export const hashOf = (secret: string): Buffer => createHash('sha256').update(secret).digest();

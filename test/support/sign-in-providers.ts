import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { hashPassword } from '#people';
import { expect } from '@jest/globals';
import { type GenerateKeyPairResult, type JWTHeaderParameters, SignJWT, exportJWK, generateKeyPair } from 'jose';
import Provider from 'oidc-provider';
import { type Answer, type TestApp, startTestApp } from './app.js';
import { PERSON, type Who } from './cast.js';

export const PASSWORD = 'cheval agrafe violet rivière';
export const PUBLIC = 'http://localhost:3000';
export const SECRET = 'un secret de client assez long';
export const START = `${PUBLIC}/auth/maison/start`;

type Handler = (...args: Parameters<NonNullable<Parameters<typeof createServer>[1]>>) => unknown;
export interface Claims {
  [name: string]: unknown;
}

export const inSeconds = () => Math.floor(Date.now() / 1000);

/** A provider that says what a test wants it to, right or wrong. */
export class RogueProvider {
  /** What it gives for a code. */
  idToken: () => Promise<string> = () => Promise.reject(new Error());
  /** How it was last asked for it. */
  asked: { body: URLSearchParams; authorization: string | undefined } | null = null;
  private keys!: GenerateKeyPairResult;
  private kid = 'k';

  constructor(readonly issuer: string) {}

  async changeKeys(kid: string): Promise<void> {
    this.keys = await generateKeyPair('RS256', { extractable: true });
    this.kid = kid;
  }
  publicJwk = async () => ({ ...(await exportJWK(this.keys.publicKey)), kid: this.kid, alg: 'RS256', use: 'sig' });

  signed(claims: Claims, header: object = {}): Promise<string> {
    const head = { alg: 'RS256', kid: this.kid, ...header } as JWTHeaderParameters;
    return new SignJWT(claims).setProtectedHeader(head).sign(this.keys.privateKey, { crit: { x: true } });
  }

  answer: Handler = async (request, response) => {
    const say = (body: object) => response.setHeader('content-type', 'application/json').end(JSON.stringify(body));
    const { issuer } = this;
    if (request.url === '/.well-known/openid-configuration')
      return say({
        issuer,
        authorization_endpoint: `${issuer}/auth`,
        token_endpoint: `${issuer}/token`,
        jwks_uri: `${issuer}/jwks`,
        authorization_response_iss_parameter_supported: true,
      });
    if (request.url === '/jwks') return say({ keys: [await this.publicJwk()] });
    let text = '';
    for await (const part of request) text += part;
    this.asked = { body: new URLSearchParams(text), authorization: request.headers.authorization };
    return say({ access_token: 'x', token_type: 'Bearer', id_token: await this.idToken() });
  };
}

/** Two providers beside the product: `maison`, a real one, and `autre`, a rogue; `absent` does not answer. */
export class Providers {
  app!: TestApp;
  maison!: Provider;
  autre!: RogueProvider;
  /** Who signs in at the real one. */
  there = 'marie-1';
  private readonly servers: Server[] = [];

  static async start(): Promise<Providers> {
    const self = new Providers();
    const real: { answer?: Handler } = {};
    const issuer = await self.listen((...both) => real.answer!(...both));
    const rogue: { answer?: Handler } = {};
    self.autre = new RogueProvider(await self.listen((...both) => rogue.answer!(...both)));
    rogue.answer = self.autre.answer;
    await self.autre.changeKeys('k');
    const named = (id: string, at: string) => ({
      id,
      name: id,
      issuer: at,
      clientId: 'entrenous',
      clientSecret: SECRET,
    });
    const all = [named('maison', issuer), named('autre', self.autre.issuer), named('absent', 'http://localhost:9')];
    self.app = await startTestApp({ settings: { OIDC_PROVIDERS: JSON.stringify(all) } });
    self.maison = realProvider(issuer, self.app.url.replace('localhost', '127.0.0.1'));
    const answer = self.maison.callback();
    real.answer = async (request, response) => {
      if (!request.url!.startsWith('/interaction/')) return void answer(request, response);
      const asks = await self.maison.interactionDetails(request, response);
      const consent = asks.prompt.name === 'login' ? {} : { consent: {} };
      await self.maison.interactionFinished(request, response, { login: { accountId: self.there }, ...consent });
    };
    return self;
  }

  browser = (): Browser => new Browser(this.app);

  /** Somebody signed in here, with an account at the real provider. */
  async linked(who: Who): Promise<Browser> {
    const browser = await this.browser().signIn(who);
    expect(await browser.follow(`${START}?link=1`)).toBe('/settings?tab=security');
    return browser;
  }

  /** The same day for every test: nobody is linked, and the two have a password. */
  async renew(): Promise<void> {
    const { owner } = this.app.db;
    this.app.clock.set(null);
    this.there = `marie-${Math.random()}`;
    await owner.query(
      `truncate throttle, identities, credentials, factors, recovery_codes; update sessions set ended_at = now();
        update sign_in_policies set factor_from = null, provider_from = null`,
    );
    const hash = await hashPassword(PASSWORD);
    for (const who of ['reader', 'karim', 'owner', 'itAdmin'] as const)
      await owner.query('insert into credentials (person_id, password_hash) values ($1, $2)', [PERSON[who], hash]);
  }

  async stop(): Promise<void> {
    for (const server of this.servers) server.close().closeAllConnections();
    await this.app?.close();
  }

  private async listen(handler: Handler): Promise<string> {
    const server = createServer((request, response) => {
      Promise.resolve(handler(request, response)).catch((error: unknown) => response.writeHead(500).end(String(error)));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    this.servers.push(server);
    return `http://localhost:${(server.address() as AddressInfo).port}`;
  }
}

const realProvider = (issuer: string, api: string): Provider =>
  new Provider(issuer, {
    clients: [
      {
        client_id: 'entrenous',
        client_secret: SECRET,
        redirect_uris: [`${PUBLIC}/auth/maison/callback`],
        post_logout_redirect_uris: [`${PUBLIC}/sign-in`],
        backchannel_logout_uri: `${api}/auth/maison/logout`,
        backchannel_logout_session_required: true,
      },
    ],
    cookies: { keys: ['x'] },
    // Its own agent refuses addresses of this machine.
    fetch: (url, options) => fetch(url, { ...options, dispatcher: undefined } as RequestInit),
    features: { devInteractions: { enabled: false }, backchannelLogout: { enabled: true } },
    interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
    findAccount: (_context, accountId) => ({
      accountId,
      claims: () => ({ sub: accountId, email: 'reader@test.example', email_verified: true }),
    }),
    async loadExistingGrant({ oidc }) {
      const grant = new oidc.provider.Grant({ clientId: oidc.client!.clientId, accountId: oidc.session!.accountId! });
      grant.addOIDCScope('openid email');
      await grant.save();
      return grant;
    },
  });

/** A browser, with the cookies of each site. */
export class Browser {
  private readonly jars = new Map<string, Map<string, string>>();

  constructor(private readonly app: TestApp) {}

  cookies(url: string = PUBLIC): Map<string, string> {
    // The provider answers to both names of this machine.
    const origin = new URL(url).origin.replace('127.0.0.1', 'localhost');
    if (!this.jars.has(origin)) this.jars.set(origin, new Map());
    return this.jars.get(origin)!;
  }
  async get(url: string, headers: Record<string, string> = {}): Promise<Response> {
    const asked = url.startsWith(PUBLIC) ? this.app.url + url.slice(PUBLIC.length) : url;
    const response = await fetch(asked.replace('localhost', '127.0.0.1'), {
      redirect: 'manual',
      headers: { ...this.cookieHeader(url), host: new URL(asked).host, ...headers },
    });
    this.keep(url, response);
    return response;
  }
  /** Where a browser that follows ends: at a page of the client. */
  async follow(url: string, headers: Record<string, string> = {}): Promise<string> {
    for (let at = url, hops = 0; hops < 12; hops += 1) {
      if (at.startsWith(PUBLIC) && !at.startsWith(`${PUBLIC}/auth/`)) return at.slice(PUBLIC.length);
      const response = await this.get(at, headers);
      const location = response.headers.get('location');
      if (!location) throw new Error(`${response.status} at ${at}: ${await response.text()}`);
      at = new URL(location, at).href;
    }
    throw new Error('Led on and on');
  }
  async ask(query: string, variables: object = {}): Promise<Answer> {
    const response = await this.app.send(null, { query, variables }, this.cookieHeader(PUBLIC));
    this.keep(PUBLIC, response);
    return (await response.json()) as Answer;
  }
  /** One mutation without a result worth naming: its refusals. */
  async refusals(mutation: string): Promise<string[]> {
    const { data, errors } = await this.ask(`mutation { done: ${mutation} { userErrors { code } } }`);
    return errors
      ? errors.map(({ extensions }) => extensions.code)
      : data.done.userErrors.map(({ code }: { code: string }) => code);
  }
  /** With the password, as far as it leads. */
  async password(who: Who, password = PASSWORD): Promise<{ nextStep: string | null; codes: string[] }> {
    const { data } = await this.ask(
      `mutation ($e: String!, $p: String!) { signIn(input: { email: $e, password: $p }) { nextStep userErrors { code } } }`,
      { e: `${who.toLowerCase()}@test.example`, p: password },
    );
    const { nextStep, userErrors } = data.signIn;
    return { nextStep, codes: userErrors.map(({ code }: { code: string }) => code) };
  }
  async signIn(who: Who): Promise<this> {
    expect(await this.password(who)).toEqual({ nextStep: null, codes: [] });
    return this;
  }
  async viewer(): Promise<string | null> {
    return (await this.ask('{ viewer { email } }')).data.viewer?.email ?? null;
  }
  private cookieHeader(url: string): Record<string, string> {
    const jar = [...this.cookies(url)].map(([name, value]) => `${name}=${value}`).join('; ');
    return jar ? { cookie: jar } : {};
  }
  private keep(url: string, response: Response): void {
    for (const line of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line)!;
      if (value) this.cookies(url).set(name!, value);
      else this.cookies(url).delete(name!);
    }
  }
}

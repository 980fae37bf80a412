import { createHash } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import type { OidcProvider } from '#config';
import { DomainError } from '#permissions';
import { type JWTVerifyGetKey, createRemoteJWKSet, jwtVerify } from 'jose';
import * as client from 'openid-client';
import type { SessionOrigin } from './sessions.service.js';

/** What an ID token that passed every check says. */
export interface ProvedIdentity extends SessionOrigin {
  /** More than a password was asked for there. */
  readonly hasFactor: boolean;
}
export interface LogoutSignal {
  readonly issuer: string;
  readonly subject: string | null;
  readonly issuerSession: string | null;
  /** Of the message itself: each counts once. */
  readonly tokenId: string;
}
/** How the person is to be asked there: as the provider does, anew, or anew with the instant at which it was. */
export type Asking = 'AS_USUAL' | 'ANEW' | 'ANEW_AND_TELL';

const SECONDS = 10;
const KEEP_MS = 60 * 60_000;
/** So long is a provider that does not answer left alone. */
const PAUSE_MS = 3_000;
const ALGORITHMS = ['RS256', 'PS256', 'ES256', 'EdDSA'];
const LOGOUT = 'http://schemas.openid.net/event/backchannel-logout';
/** RFC 8176: what stands for a second factor, or for something as good. */
const STRONG = ['mfa', 'otp', 'hwk', 'swk', 'fido', 'sc', 'phrh'];

/** What belongs together follows from one secret, which only the browser that began keeps. */
const part = (secret: string, name: string): string =>
  createHash('sha256').update(`${name} ${secret}`).digest('base64url');

/** One provider, as `openid-client` speaks to it. What it says of itself is asked for at the first use, and again after an hour. */
export class OidcClient {
  private known: { at: number; configuration: Promise<client.Configuration> } | null = null;
  private keys: { at: string; set: JWTVerifyGetKey } | null = null;

  constructor(
    readonly provider: OidcProvider,
    private readonly redirectUri: string,
  ) {}

  async authorizationUrl(secret: string, asking: Asking): Promise<string> {
    const configuration = await this.configuration();
    const url = client.buildAuthorizationUrl(configuration, {
      redirect_uri: this.redirectUri,
      scope: 'openid',
      state: part(secret, 'state'),
      nonce: part(secret, 'nonce'),
      code_challenge: await client.calculatePKCECodeChallenge(part(secret, 'verifier')),
      code_challenge_method: 'S256',
      ...(asking !== 'AS_USUAL' && { prompt: 'login' }),
      ...(asking === 'ANEW_AND_TELL' && { max_age: '0' }),
    });
    return url.href;
  }

  /** Takes the code. State, nonce, issuer, audience, signature, times: whatever is wrong is one refusal. */
  async identityOf(secret: string, search: string): Promise<ProvedIdentity> {
    const configuration = await this.configuration();
    const url = new URL(this.redirectUri);
    url.search = search;
    try {
      const tokens = await client.authorizationCodeGrant(configuration, url, {
        expectedState: part(secret, 'state'),
        expectedNonce: part(secret, 'nonce'),
        pkceCodeVerifier: part(secret, 'verifier'),
        idTokenExpected: true,
      });
      const { iss, sub, sid, amr, auth_time: provedAt } = tokens.claims()!;
      const methods = Array.isArray(amr) ? amr : [];
      return {
        issuer: iss,
        subject: sub,
        issuerSession: typeof sid === 'string' ? sid : null,
        idToken: tokens.id_token ?? null,
        provedAt: provedAt ?? null,
        hasFactor: methods.some((method) => STRONG.includes(String(method))),
      };
    } catch {
      throw new DomainError('SSO_FAILED');
    }
  }

  /** Where the session there ends too; null where the provider has no such page. */
  async endSessionUrl(home: string, idToken: string | null): Promise<string | null> {
    // Who leaves does not wait for a provider that takes its time.
    const configuration = await Promise.race([
      this.configuration().catch(() => null),
      setTimeout(2_000, null, { ref: false }),
    ]);
    if (!configuration?.serverMetadata().end_session_endpoint) return null;
    return client.buildEndSessionUrl(configuration, {
      post_logout_redirect_uri: home,
      ...(idToken && { id_token_hint: idToken }),
    }).href;
  }

  /** OpenID Connect Back-Channel Logout 1.0, section 2.6. */
  async logoutOf(token: string): Promise<LogoutSignal> {
    const { issuer, jwks_uri } = (await this.configuration()).serverMetadata();
    try {
      const { payload } = await jwtVerify(token, this.keysAt(jwks_uri!), {
        issuer,
        audience: this.provider.clientId,
        algorithms: ALGORITHMS,
        typ: 'logout+jwt',
        maxTokenAge: '3 minutes',
        requiredClaims: ['iat', 'jti', 'events'],
      });
      const { sub, sid, nonce, events, jti } = payload;
      const isLogout = typeof events === 'object' && events !== null && LOGOUT in events;
      if (!isLogout || nonce !== undefined || (sub === undefined && typeof sid !== 'string')) throw new Error();
      return { issuer, subject: sub ?? null, issuerSession: typeof sid === 'string' ? sid : null, tokenId: jti! };
    } catch {
      throw new DomainError('SSO_FAILED');
    }
  }

  private keysAt(address: string): JWTVerifyGetKey {
    if (this.keys?.at !== address) this.keys = { at: address, set: createRemoteJWKSet(new URL(address)) };
    return this.keys.set;
  }

  private async configuration(): Promise<client.Configuration> {
    if (!this.known || Date.now() - this.known.at > KEEP_MS)
      this.known = { at: Date.now(), configuration: this.discover() };
    const { known } = this;
    try {
      return await known.configuration;
    } catch {
      if (Date.now() - known.at > PAUSE_MS && this.known === known) this.known = null;
      throw new DomainError('SSO_UNAVAILABLE');
    }
  }

  private discover(): Promise<client.Configuration> {
    const { issuer, clientId, clientSecret, clientAuth } = this.provider;
    const isLocal = new URL(issuer).protocol === 'http:'; // the settings take it for this machine only
    const auth = clientAuth === 'post' ? client.ClientSecretPost(clientSecret) : client.ClientSecretBasic(clientSecret);
    return client.discovery(new URL(issuer), clientId, { client_secret: clientSecret }, auth, {
      timeout: SECONDS,
      // The standard lets TLS stand for the signature of what came straight from the provider; here it is checked all the same.
      execute: [client.enableNonRepudiationChecks, ...(isLocal ? [client.allowInsecureRequests] : [])],
    });
  }
}

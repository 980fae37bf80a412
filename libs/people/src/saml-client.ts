import type { SamlProvider } from '#config';
import { DomainError } from '#permissions';
import { SAML, ValidateInResponseTo } from '@node-saml/node-saml';
import {
  type Asking,
  type Brought,
  type LogoutSignal,
  type ProviderClient,
  type Vouched,
  part,
} from './provider-client.js';
import { openResponse, statedBy } from './saml-message.js';

const MINUTE_MS = 60_000;
/** The provider's clock and ours are not the same. */
const SKEW_MS = MINUTE_MS;
const MOST_AGE_MS = 5 * MINUTE_MS;
const REQUEST_MS = 10 * MINUTE_MS;
/** What stands for more than a password, or for something as good: SAML's own classes, Microsoft's, that of universities. */
const STRONG = [
  'urn:oasis:names:tc:SAML:2.0:ac:classes:TimeSyncToken',
  'urn:oasis:names:tc:SAML:2.0:ac:classes:MobileTwoFactorUnregistered',
  'urn:oasis:names:tc:SAML:2.0:ac:classes:MobileTwoFactorContract',
  'urn:oasis:names:tc:SAML:2.0:ac:classes:SmartcardPKI',
  'http://schemas.microsoft.com/claims/multipleauthn',
  'https://refeds.org/profile/mfa',
];

/** What the network calls itself at this provider, and where the provider sends its answers. */
export interface OwnAddresses {
  readonly entityId: string;
  readonly recipient: string;
}

/**
 * One provider, as `@node-saml/node-saml` speaks to it: the library makes the request and checks both signatures, audience and times;
 * `saml-message.ts` what it leaves open. Nothing is asked of the provider but by the browser.
 */
export class SamlClient implements ProviderClient {
  constructor(
    private readonly provider: SamlProvider,
    private readonly own: OwnAddresses,
  ) {}

  authorizationUrl(secret: string, asking: Asking): Promise<string> {
    const saml = this.saml(requestOf(secret), { forceAuthn: asking !== 'AS_USUAL' });
    return saml.getAuthorizeUrlAsync(part(secret, 'state'), undefined, {});
  }

  /** The request follows from the secret, and the service takes each secret once: so does its answer count. */
  async identityOf(secret: string, { by, values }: Brought): Promise<Vouched> {
    const { entityId: issuer } = this.provider;
    const requestId = requestOf(secret);
    try {
      const SAMLResponse = values.get('SAMLResponse') ?? '';
      if (by !== 'FORM' || values.get('RelayState') !== part(secret, 'state')) throw new Error();
      const opened = openResponse(SAMLResponse);
      const { profile } = await this.saml(requestId).validatePostResponseAsync({ SAMLResponse });
      const stated = statedBy(opened, { requestId, issuer, recipient: this.own.recipient });
      if (profile?.nameID !== stated.subject) throw new Error();
      const { id: name, until, context, ...rest } = stated;
      return {
        identity: { issuer, idToken: null, ...rest, hasFactor: context !== null && STRONG.includes(context) },
        once: { name, until: new Date(until.getTime() + SKEW_MS) },
      };
    } catch {
      throw new DomainError('SSO_FAILED');
    }
  }

  /** A page of the provider's, not a message: who leaves here is led there, and ends the session there by themself. */
  endSessionUrl(): Promise<string | null> {
    return Promise.resolve(this.provider.signOutUrl);
  }

  logoutOf(): Promise<LogoutSignal> {
    return Promise.reject(new DomainError('SSO_FAILED'));
  }

  metadata(): string {
    return this.saml('_entrenous').generateServiceProviderMetadata(null);
  }

  private saml(requestId: string, { forceAuthn = false } = {}): SAML {
    const { entityId, signInUrl, certificates } = this.provider;
    return new SAML({
      issuer: this.own.entityId,
      audience: this.own.entityId,
      callbackUrl: this.own.recipient,
      entryPoint: signInUrl,
      idpIssuer: entityId,
      idpCert: [...certificates],
      identifierFormat: 'urn:oasis:names:tc:SAML:2.0:nameid-format:persistent',
      disableRequestedAuthnContext: true,
      wantAssertionsSigned: true,
      wantAuthnResponseSigned: true,
      forceAuthn,
      acceptedClockSkewMs: SKEW_MS,
      maxAssertionAgeMs: MOST_AGE_MS,
      validateInResponseTo: ValidateInResponseTo.always,
      requestIdExpirationPeriodMs: REQUEST_MS,
      generateUniqueId: () => requestId,
      // The row of the secret is the memory: of one request, which was taken from it just now.
      cacheProvider: {
        saveAsync: () => Promise.resolve(null),
        getAsync: (id) => Promise.resolve(id === requestId ? new Date().toISOString() : null),
        removeAsync: () => Promise.resolve(null),
      },
    });
  }
}

const requestOf = (secret: string): string => `_${part(secret, 'request')}`;

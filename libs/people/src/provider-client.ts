import { createHash } from 'node:crypto';
import type { SessionOrigin } from './sessions.service.js';

/** What a provider vouches for, after every check. */
export interface ProvedIdentity extends SessionOrigin {
  /** More than a password was asked for there. */
  readonly hasFactor: boolean;
}
/** With what a browser came back. */
export interface Brought {
  readonly by: 'ADDRESS' | 'FORM';
  readonly values: URLSearchParams;
}
export interface Vouched {
  readonly identity: ProvedIdentity;
  /** The name of what the provider signed, if that may count once only, and until when it would count. */
  readonly once: { readonly name: string; readonly until: Date } | null;
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

/** One provider, whatever it speaks. Whatever is wrong with what it says is one refusal. */
export interface ProviderClient {
  /** Where a browser goes that keeps this secret. */
  authorizationUrl(secret: string, asking: Asking): Promise<string>;
  identityOf(secret: string, brought: Brought): Promise<Vouched>;
  /** Where the session there ends too; null where the provider has no such page. */
  endSessionUrl(home: string, idToken: string | null): Promise<string | null>;
  logoutOf(token: string): Promise<LogoutSignal>;
  /** What the provider's administrator reads in; null where there is nothing of the kind. */
  metadata(): string | null;
}

/** What belongs together follows from one secret, which only the browser that began keeps. */
export const part = (secret: string, name: string): string =>
  createHash('sha256').update(`${name} ${secret}`).digest('base64url');

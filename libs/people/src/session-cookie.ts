import { DomainError } from '#permissions';
import type { Request, Response } from 'express';
import { KNOWN_DAYS } from './known-devices.service.js';
import { keepsSecureCookies } from './origin-policy.js';
import type { OpenedSession } from './sessions.service.js';

export const SESSION_COOKIE = '__Host-sid';
/** Says that somebody has signed in here before. It opens nothing. */
export const KNOWN_COOKIE = '__Host-known';
/** The word of the second step of signing in. */
export const STEP_COOKIE = '__Host-step';
/** Held by the browser that went to a provider, until it is back. */
export const PROVIDER_COOKIE = '__Host-provider';
const ATTRIBUTES = { httpOnly: true, secure: true, sameSite: 'lax', path: '/' } as const;

/** Refuses to sign anybody in where the browser would drop the cookie, and says what to do. */
export function requireSecureCookies(request: Request): void {
  if (!keepsSecureCookies(request.protocol, request.host)) throw new DomainError('TLS_REQUIRED');
}

export function giveSession(response: Response, { token, expiresAt }: OpenedSession): void {
  response.cookie(SESSION_COOKIE, token, { ...ATTRIBUTES, expires: expiresAt });
}

export function giveKnown(response: Response, token: string): void {
  response.cookie(KNOWN_COOKIE, token, { ...ATTRIBUTES, maxAge: KNOWN_DAYS * 86_400_000 });
}

export function giveStep(response: Response, token: string): void {
  response.cookie(STEP_COOKIE, token, ATTRIBUTES);
}

export function takeStep(response: Response): void {
  response.clearCookie(STEP_COOKIE, ATTRIBUTES);
}

export function giveProvider(response: Response, secret: string): void {
  response.cookie(PROVIDER_COOKIE, secret, { ...ATTRIBUTES, maxAge: 600_000 });
}

export function takeProvider(response: Response): void {
  response.clearCookie(PROVIDER_COOKIE, ATTRIBUTES);
}

export function takeSession(response: Response): void {
  response.clearCookie(SESSION_COOKIE, ATTRIBUTES);
  response.setHeader('clear-site-data', '"storage"'); // "cache" makes browsers pause for seconds, and nothing private is cached
}

import { createHash, randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Access, AccessGuard } from '#graphql';
import type { ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { serverAudits } from 'graphql-http';
import { type TestApp, startTestApp } from './support/app.js';
import { PERSON, seedCast } from './support/cast.js';

let app: TestApp;
const token = randomBytes(32).toString('base64url');
beforeAll(async () => {
  app = await startTestApp({ acceptsText: false, tellsSchema: true });
  await seedCast(app.db.owner);
  await app.db.owner.query(
    `insert into sessions (token_hash, person_id, idle_until, expires_at, scope) values ($1, $2, 'infinity', 'infinity', 'graphql:adhoc')`,
    [createHash('sha256').update(token).digest(), PERSON.contributor],
  );
});
afterAll(() => app.close());

const audits = serverAudits({
  url: () => `${app.url.replace('localhost', '127.0.0.1')}/graphql`,
  fetchFn: (url: string, init?: RequestInit) =>
    fetch(url, { ...init, headers: { ...(init?.headers as object), authorization: `Bearer ${token}` } }),
});

/**
 * Where we leave a recommendation on purpose:
 * - reads by GET can be forged and cached, so there are none (405);
 * - a document or variables that cannot be run are answered 400, not 200, also to `application/json`: whoever watches the
 *   traffic can tell refusals from answers.
 */
const NAMED_WARNINGS =
  /GET|SHOULD use (200 status code|a status code of 200) on .* failure when accepting application\/json/;

describe('GraphQL over HTTP, with a service token that may send text', () => {
  test('there are 61 audits', () => expect(audits).toHaveLength(61));

  test.each(audits.map((audit) => [audit.name, audit] as const))('%s', async (name, audit) => {
    const { status, ...result } = await audit.fn();
    if (status === 'ok' || status === 'notice') return; // a notice is about what a server MAY do
    const reason = 'reason' in result ? result.reason : '';
    expect({ status, name, reason }).toEqual({ status: 'warn', name: expect.stringMatching(NAMED_WARNINGS), reason });
  });
});

describe('the guard of every operation', () => {
  class Handlers {
    @Access('use', 'Own')
    declared() {}
    forgotten() {}
  }
  /** As Nest asks it, with nobody signed in. */
  const asked = (handler: keyof Handlers) =>
    new AccessGuard(new Reflector(), null as never).canActivate({
      getType: () => 'http',
      getClass: () => Handlers,
      getHandler: () => Handlers.prototype[handler],
      switchToHttp: () => ({ getRequest: () => ({ context: { actor: null } }) }),
    } as unknown as ExecutionContext);

  test('refuses who is not signed in, and what does not say whose it is', () => {
    expect(() => asked('declared')).toThrow(expect.objectContaining({ code: 'UNAUTHENTICATED' }));
    expect(() => asked('forgotten')).toThrow('Handlers.forgotten declares no @Access');
  });
});

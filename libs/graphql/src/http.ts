import { randomUUID } from 'node:crypto';
import { translate } from '#i18n';
import type { Database } from '#persistence';
import express, { type NextFunction, type Request, type RequestHandler, type Response } from 'express';
import { LIMITS, TOO_MUCH } from './limits.js';
import type { RequestRates } from './request-rates.js';
import { type ActorSource, SESSION_COOKIE, WALK_HEADER } from './actor-source.js';
import type { Language, RequestContext } from './context.js';
import type { TrustedDocuments } from './trusted-documents.js';

declare global {
  // Express' own way to add to its request
  // eslint-disable-next-line @typescript-eslint/no-namespace
  namespace Express {
    interface Request {
      context?: RequestContext;
    }
  }
}

/** Said once for a whole request: its id and language. Everything after it may rely on `request.context`. */
export const requestContext: RequestHandler = (request, response, next) => {
  const requestId = randomUUID();
  const language: Language = request.acceptsLanguages('fr', 'en') === 'en' ? 'en' : 'fr';
  response.setHeader('x-request-id', requestId);
  request.context = { actor: null, language, requestId, request, response, isTrusted: false };
  next();
};

/**
 * Who asks. Their reads have begun then: they go on until the request ends, or end at once where the rest of the request may
 * take its time (uploads, pictures on their way), as each holds a connection to the database.
 */
export function whoAsks(
  actors: ActorSource,
  database: Database,
  { goesOnReading = false, documents }: { goesOnReading?: boolean; documents?: TrustedDocuments } = {},
): RequestHandler {
  return async (request: Request, response: Response, next: NextFunction) => {
    try {
      const token = bearerOf(request) ?? cookieOf(request, SESSION_COOKIE);
      const canWrite = documents !== undefined && beginsMutation(request.body, documents);
      let actor = token ? await actors.actorOf(token, request.context!.language, { canWrite }) : null;
      const walkId = request.headers[WALK_HEADER];
      if (actor && walkId !== undefined && goesOnReading) {
        const walking = await actors.walkOf(actor, String(walkId));
        if (!walking) {
          await database.endReads(actor);
          const message = translate('WALK_OVER', actor.language);
          return void response.status(403).json({ errors: [{ message, extensions: { code: 'WALK_OVER' } }] });
        }
        actor = walking;
      }
      if (actor) {
        request.context = { ...request.context!, actor, language: actor.language };
        if (!goesOnReading || response.closed) await database.endReads(actor);
        // What the rest of the request has begun to read ends with it, also where it was refused.
        const reader = actor;
        if (!response.closed) response.once('close', () => void database.endReads(reader));
      }
      next();
    } catch (error) {
      next(error);
    }
  };
}

/** Whether the operation will want to write. Where this is not seen, its transaction is another one: nothing else differs. */
function beginsMutation(body: unknown, documents: TrustedDocuments): boolean {
  const { id, query } = (body ?? {}) as { id?: unknown; query?: unknown };
  const text = documents.get(id) ?? query;
  return typeof text === 'string' && /^\s*mutation\b/.test(text);
}

/** The door of /graphql, in the order of the limits: method, type, origin, size, JSON, who asks, trusted document. */
export function graphqlDoor(
  {
    documents,
    isAllowedOrigin,
    acceptsText,
    rates,
  }: {
    documents: TrustedDocuments;
    isAllowedOrigin: (origin: string, host: string) => boolean;
    acceptsText: boolean;
    rates: RequestRates | null;
  },
  whoAsks: RequestHandler,
): RequestHandler[] {
  const refuse = (request: Request, response: Response, status: number, code: string) =>
    response
      .status(status)
      .json({ errors: [{ message: translate(code, request.context!.language), extensions: { code } }] });
  const json = express.json({ limit: '100kb', strict: true, type: () => true, verify: noteUnkept });

  const checkDoor: RequestHandler = (request, response, next) => {
    if (request.method !== 'POST')
      return void refuse(request, response.setHeader('allow', 'POST'), 405, 'METHOD_NOT_ALLOWED');
    if (!/^application\/json(\s*;\s*charset="?utf-8"?)?\s*$/i.test(request.headers['content-type'] ?? ''))
      return void refuse(request, response, 415, 'UNSUPPORTED_MEDIA_TYPE');
    const origin = request.headers.origin;
    if (origin !== undefined && !isAllowedOrigin(origin, request.headers.host ?? '')) {
      // The server's own page, but by plain HTTP from another machine: no cookie would be kept, so say what to do.
      if (origin === `http://${request.headers.host}`) return void refuse(request, response, 403, 'TLS_REQUIRED');
      return void refuse(request, response, 403, 'ORIGIN_REFUSED');
    }
    if (request.headers['sec-fetch-site'] === 'cross-site')
      return void refuse(request, response, 403, 'ORIGIN_REFUSED');
    next();
  };
  const readBody: RequestHandler = (request, response, next) =>
    json(request, response, (error?: unknown) => {
      if (!error) {
        try {
          if (HOLD_UNKEPT.delete(request)) request.body = asKept(request.body);
          return next();
        } catch (fault) {
          if (!(fault instanceof RangeError)) return next(fault); // nested deeper than anything that we ask for
          return void refuse(request, response, 400, 'BAD_REQUEST');
        }
      }
      if ((error as { status?: number }).status !== 413) return void refuse(request, response, 400, 'BAD_REQUEST');
      refuse(request, response.setHeader('connection', 'close'), 413, 'BODY_TOO_LARGE');
    });
  const trust: RequestHandler = (request, response, next) => {
    const body = request.body as Record<string, unknown>;
    if (typeof body !== 'object' || body === null || Array.isArray(body))
      return void refuse(request, response, 400, 'BAD_REQUEST');
    const variables: unknown = body['variables'];
    if (typeof variables === 'object' && variables !== null && Object.keys(variables).length > MOST_VARIABLES)
      return void refuse(request, response, 400, 'BAD_USER_INPUT');
    const context = request.context!;
    if (body['id'] !== undefined) {
      const text = documents.get(body['id']);
      if (!text) return void refuse(request, response, 400, 'PERSISTED_QUERY_NOT_FOUND');
      request.body = { query: text, variables: body['variables'] };
      request.context = { ...context, isTrusted: true };
      return next();
    }
    if (!acceptsText && context.actor?.sessionScope !== 'graphql:adhoc')
      return void refuse(request, response, 403, 'OPERATION_NOT_ALLOWED');
    if (typeof body['query'] === 'string' && body['query'].length > LIMITS.characters)
      return void response
        .status(400)
        .json({ errors: [{ message: TOO_MUCH, extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }] });
    next();
  };
  const pace: RequestHandler = (request, response, next) => {
    if (!rates || request.context!.actor) return next(); // of people, by what they ask: see request.plugin.ts
    rates.ofAddress(request.ip).then((wait) => {
      if (wait === null) return next();
      refuse(request, response.setHeader('retry-after', String(wait)), 429, 'TOO_MANY_REQUESTS');
    }, next);
  };
  /** What still runs then ends by itself: no statement lasts half as long. */
  const limitTime: RequestHandler = (request, response, next) => {
    const timer = setTimeout(() => {
      if (!response.headersSent) refuse(request, response, 503, 'TIMEOUT');
    }, MOST_MS);
    response.once('close', () => clearTimeout(timer));
    next();
  };
  return [limitTime, checkDoor, readBody, whoAsks, pace, trust];
}

const MOST_VARIABLES = 50;
/** For an answer. */
const MOST_MS = 10_000;

/**
 * Requests in whose bodies there may be what JSON can say and PostgreSQL cannot keep: a NUL is left out of every text, half
 * of a character becomes the sign for what cannot be read.
 */
const HOLD_UNKEPT = new WeakSet<object>();
function noteUnkept(request: object, _response: unknown, bytes: Buffer): void {
  if (/\\u(0000|d[89a-f])/i.test(bytes.toString('latin1'))) HOLD_UNKEPT.add(request);
}
function asKept(value: unknown): unknown {
  if (typeof value === 'string') return value.replaceAll('\0', '').toWellFormed();
  if (Array.isArray(value)) return value.map(asKept);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, asKept(inner)]));
}

export function cookieOf(request: { headers: { cookie?: string } }, name: string): string | undefined {
  for (const pair of (request.headers.cookie ?? '').split(';')) {
    const [key, value] = pair.trim().split('=');
    if (key === name && value) return value;
  }
  return undefined;
}

const bearerOf = (request: Request): string | undefined =>
  /^Bearer (\S{20,200})$/.exec(request.headers.authorization ?? '')?.[1];

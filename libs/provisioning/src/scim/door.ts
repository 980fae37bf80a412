import express, { type NextFunction, type Request, type RequestHandler, type Response } from 'express';
import { type ProvisioningLog } from '../provisioning-log.service.js';
import { type ProvisioningTokens } from '../provisioning-tokens.service.js';
import { letIn, sendError } from './answer.js';
import { ScimError, missing } from './scim-error.js';

const MOST_BYTES = '1mb';

/** What may be done where. Behind it stand the routes of the controllers. */
const PLACES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^\/(?:ServiceProviderConfig|ResourceTypes|Schemas)$/, ['GET']],
  [/^\/(?:ResourceTypes|Schemas)\/[^/]+$/, ['GET']],
  [/^\/(?:Users|Groups)$/, ['GET', 'POST']],
  [/^\/(?:Users|Groups)\/\.search$/, ['POST']],
  [/^\/(?:Users|Groups)\/[^/]+$/, ['GET', 'PUT', 'PATCH', 'DELETE']],
];
/** What the standard has and we do not. */
const NOT_HERE = /^\/(?:Bulk|Me|\.search)(?:\/|$)/;

/** The door of /scim/v2: the token first, then the place and what is done there, then what is brought. */
export function scimDoor(tokens: ProvisioningTokens, log: ProvisioningLog): RequestHandler[] {
  const guarded =
    (work: (request: Request, response: Response) => Promise<void> | void): RequestHandler =>
    async (request: Request, response: Response, next: NextFunction) => {
      try {
        await work(request, response);
      } catch (error) {
        if (!(error instanceof ScimError)) return next(error);
        return sendError(log, request, response, error).catch(next);
      }
      next();
    };

  const askToken = guarded(async (request, response) => {
    response.setHeader('cache-control', 'private, no-store');
    const [, secret] = /^Bearer (\S{20,200})$/i.exec(request.headers.authorization ?? '') ?? [];
    const directory = secret ? await tokens.directoryOf(secret) : null;
    if (!directory) throw new ScimError(401, 'A valid bearer token is required.');
    letIn(request, directory);
  });

  const askPlace = guarded((request, response) => {
    const path = request.path.replace(/\/$/, '');
    if (NOT_HERE.test(path)) throw new ScimError(501, 'This is not offered here.');
    const methods = PLACES.find(([pattern]) => pattern.test(path))?.[1];
    if (!methods) throw missing();
    const method = request.method === 'HEAD' ? 'GET' : request.method;
    if (methods.includes(method)) return;
    response.setHeader('allow', methods.join(', '));
    throw new ScimError(405, 'This method is not offered here.');
  });

  const json = express.json({ limit: MOST_BYTES, strict: true, type: () => true });
  const readBody: RequestHandler = (request, response, next) => {
    if (!['POST', 'PUT', 'PATCH'].includes(request.method)) return next();
    const refuse = (error: ScimError) => void sendError(log, request, response, error).catch(next);
    if (!/^application\/(?:scim\+)?json\b/i.test(request.headers['content-type'] ?? ''))
      return refuse(new ScimError(415, 'The body is application/scim+json.'));
    json(request, response, (error?: unknown) => {
      if (!error) return next();
      if ((error as { status?: number }).status !== 413)
        return refuse(new ScimError(400, 'The body is no JSON.', 'invalidSyntax'));
      response.setHeader('connection', 'close');
      refuse(new ScimError(413, `The body has more than ${MOST_BYTES}.`));
    });
  };
  return [askToken, askPlace, readBody];
}

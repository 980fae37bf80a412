import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Injectable, Logger } from '@nestjs/common';
import type { Request, Response } from 'express';
import { ProvisioningLog } from '../provisioning-log.service.js';
import type { Directory } from '../provisioning-tokens.service.js';
import type { Resource } from './resources.js';
import { ScimError } from './scim-error.js';

export const SCIM_TYPE = 'application/scim+json; charset=utf-8';

/** Whose requests these are: the door has asked for the token. */
const DIRECTORIES = new WeakMap<Request, Directory>();
export const letIn = (request: Request, directory: Directory): void => void DIRECTORIES.set(request, directory);
export function directoryOf(request: Request): Directory {
  const directory = DIRECTORIES.get(request);
  if (!directory) throw new ScimError(401, 'A valid bearer token is required.');
  return directory;
}

/** `Users` of `/scim/v2/Users/x`: nothing of whom it was about. */
const resourceOf = (request: Request): string =>
  /^\/scim\/v2\/(Users|Groups|Schemas|ResourceTypes|ServiceProviderConfig|Bulk|Me)\b/.exec(request.originalUrl)?.[1] ??
  '-';

export function sendJson(response: Response, status: number, body: object): void {
  response.status(status).set('content-type', SCIM_TYPE).send(JSON.stringify(body));
}

/** A resource with its ETag and address. */
export function sendResource(response: Response, status: number, resource: Resource, shown: object = resource): void {
  response.set({ etag: resource.meta.version, ...(status === 201 && { location: resource.meta.location }) });
  sendJson(response, status, shown);
}

/** What was refused, in SCIM's form; an administrator finds it on the page of provisioning. */
export async function sendError(
  log: ProvisioningLog,
  request: Request,
  response: Response,
  error: ScimError,
): Promise<void> {
  const directory = DIRECTORIES.get(request);
  const isUsual = error.status === 404 && request.method === 'GET'; // directories look whether somebody is there
  if (directory && !isUsual)
    await log
      .note({
        tokenId: directory.tokenId,
        method: request.method,
        resource: resourceOf(request),
        status: error.status,
        detail: error.scimType ? `${error.scimType}: ${error.detail}` : error.detail,
      })
      .catch((fault: unknown) => new Logger('SCIM').error(fault));
  if (error.status === 401) response.set('www-authenticate', 'Bearer realm="SCIM"');
  sendJson(response, error.status, error.body);
}

/** RFC 7644 §3.12 for whatever was thrown. */
@Injectable()
@Catch()
export class ScimErrors implements ExceptionFilter {
  constructor(private readonly log: ProvisioningLog) {}

  async catch(error: unknown, host: ArgumentsHost): Promise<void> {
    const request = host.switchToHttp().getRequest<Request>();
    const response = host.switchToHttp().getResponse<Response>();
    if (error instanceof ScimError) return sendError(this.log, request, response, error);
    const status = error instanceof HttpException ? error.getStatus() : 500;
    if (status === 500) new Logger('SCIM').error(error);
    await sendError(
      this.log,
      request,
      response,
      new ScimError(status, status === 500 ? 'Something went wrong here.' : 'Refused.'),
    );
  }
}

type Version = { readonly meta: { readonly version: string } };
const tagsOf = (header: string): string[] => header.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
const isAmong = (header: string, { meta }: Version): boolean =>
  header.trim() === '*' || tagsOf(header).includes(meta.version.replace(/^W\//, ''));

/** Nothing new to send to who has this version. */
export const isKnown = (request: Request, resource: Version): boolean => {
  const header = request.headers['if-none-match'];
  return header !== undefined && isAmong(header, resource);
};

/** Refuses a change of something that was changed since it was read. */
export function requireMatch(request: Request, resource: Version): void {
  const header = request.headers['if-match'];
  if (header !== undefined && !isAmong(header, resource))
    throw new ScimError(412, 'The resource was changed meanwhile.');
}

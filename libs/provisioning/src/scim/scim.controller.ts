import { OpenAccess } from '#graphql';
import { Controller, Get, Inject, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { ScimErrors, directoryOf, sendJson } from './answer.js';
import { listOf } from './list.js';
import { resourceTypes, schemas, serviceProviderConfig } from './schemas.js';
import { ScimError, missing } from './scim-error.js';

export const BY_TOKEN = 'needs a token of provisioning, and is told of employees only';
export const baseOf = ({ publicUrl }: { readonly publicUrl: string }): string => `${publicUrl}/scim/v2`;

/** What this server can do, for directories that ask. */
@Controller('scim/v2')
@UseFilters(ScimErrors)
export class ScimController {
  private readonly base: string;

  constructor(@Inject('CONFIG') config: { readonly publicUrl: string }) {
    this.base = baseOf(config);
  }

  @Get('ServiceProviderConfig')
  @OpenAccess(BY_TOKEN)
  scimConfig(@Req() request: Request, @Res() response: Response): void {
    directoryOf(request);
    sendJson(response, 200, serviceProviderConfig(this.base));
  }

  @Get('ResourceTypes')
  @OpenAccess(BY_TOKEN)
  scimResourceTypes(@Req() request: Request, @Res() response: Response): void {
    this.all(request, response, resourceTypes(this.base));
  }

  @Get('ResourceTypes/:id')
  @OpenAccess(BY_TOKEN)
  scimResourceType(@Req() request: Request, @Res() response: Response): void {
    this.one(request, response, resourceTypes(this.base));
  }

  @Get('Schemas')
  @OpenAccess(BY_TOKEN)
  scimSchemas(@Req() request: Request, @Res() response: Response): void {
    this.all(request, response, schemas(this.base));
  }

  @Get('Schemas/:id')
  @OpenAccess(BY_TOKEN)
  scimSchema(@Req() request: Request, @Res() response: Response): void {
    this.one(request, response, schemas(this.base));
  }

  /** RFC 7644 §4: these lists are not filtered. */
  private all(request: Request, response: Response, list: readonly object[]): void {
    directoryOf(request);
    if (request.query['filter'] !== undefined) throw new ScimError(403, 'This list is not filtered.');
    sendJson(response, 200, listOf(list, list.length, { filter: null, startIndex: 1, count: list.length }));
  }

  private one(request: Request, response: Response, list: readonly { id: string }[]): void {
    directoryOf(request);
    const found = list.find(({ id }) => id === request.params['id']);
    if (!found) throw missing();
    sendJson(response, 200, found);
  }
}

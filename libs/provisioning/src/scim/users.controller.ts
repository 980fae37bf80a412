import { OpenAccess } from '#graphql';
import { Controller, Delete, Get, HttpCode, Inject, Patch, Post, Put, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { ScimErrors, directoryOf, isKnown, requireMatch, sendJson, sendResource } from './answer.js';
import { Projection, bodyOf, listOf, readList } from './list.js';
import { readPatch } from './patch.js';
import { toUser } from './resources.js';
import { BY_TOKEN, baseOf } from './scim.controller.js';
import { missing } from './scim-error.js';
import { type UserChanges, patchUser, readUser } from './user-attributes.js';
import { type UserRow, keyOfPerson } from './user.query.js';
import { ScimUsers } from './users.service.js';

@Controller('scim/v2/Users')
@UseFilters(ScimErrors)
export class ScimUsersController {
  private readonly base: string;

  constructor(
    @Inject('CONFIG') config: { readonly publicUrl: string },
    private readonly users: ScimUsers,
  ) {
    this.base = baseOf(config);
  }

  @Get()
  @OpenAccess(BY_TOKEN)
  scimUsers(@Req() request: Request, @Res() response: Response): Promise<void> {
    return this.list(request, response, request.query);
  }

  @Post('.search')
  @OpenAccess(BY_TOKEN)
  @HttpCode(200)
  scimUsersSearch(@Req() request: Request, @Res() response: Response): Promise<void> {
    return this.list(request, response, bodyOf(request.body));
  }

  @Post()
  @OpenAccess(BY_TOKEN)
  async scimUserCreate(@Req() request: Request, @Res() response: Response): Promise<void> {
    const row = await this.users.create(directoryOf(request), readUser(request.body));
    this.send(request, response, 201, row);
  }

  @Get(':id')
  @OpenAccess(BY_TOKEN)
  async scimUser(@Req() request: Request, @Res() response: Response): Promise<void> {
    directoryOf(request);
    const row = await this.users.get(keyOf(request));
    if (isKnown(request, toUser(row, this.base))) return void response.status(304).end();
    this.send(request, response, 200, row);
  }

  @Put(':id')
  @OpenAccess(BY_TOKEN)
  scimUserReplace(@Req() request: Request, @Res() response: Response): Promise<void> {
    return this.change(request, response, readUser(request.body), true);
  }

  @Patch(':id')
  @OpenAccess(BY_TOKEN)
  scimUserPatch(@Req() request: Request, @Res() response: Response): Promise<void> {
    return this.change(request, response, patchUser(readPatch(request.body)), false);
  }

  @Delete(':id')
  @OpenAccess(BY_TOKEN)
  async scimUserDelete(@Req() request: Request, @Res() response: Response): Promise<void> {
    await this.users.remove(directoryOf(request), keyOf(request), this.condition(request));
    response.status(204).end();
  }

  private async list(request: Request, response: Response, query: object): Promise<void> {
    directoryOf(request);
    const asked = readList(query);
    const projection = Projection.of(query);
    const { rows, total } = await this.users.list(asked);
    const resources = rows.map((row) => projection.apply(toUser(row, this.base)));
    sendJson(response, 200, listOf(resources, total, asked));
  }

  private async change(request: Request, response: Response, said: UserChanges, isWhole: boolean): Promise<void> {
    const how = { isWhole, condition: this.condition(request) };
    this.send(request, response, 200, await this.users.change(directoryOf(request), keyOf(request), said, how));
  }

  private condition(request: Request) {
    return (row: UserRow) => requireMatch(request, toUser(row, this.base));
  }

  private send(request: Request, response: Response, status: number, row: UserRow): void {
    const user = toUser(row, this.base);
    sendResource(response, status, user, Projection.of(request.query).apply(user));
  }
}

/** What is malformed, of another kind, or hidden is missing. */
function keyOf(request: Request): string {
  const key = keyOfPerson(String(request.params['id']));
  if (!key) throw missing();
  return key;
}

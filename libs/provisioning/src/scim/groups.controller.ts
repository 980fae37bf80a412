import { OpenAccess } from '#graphql';
import { Controller, Delete, Get, HttpCode, Inject, Patch, Post, Put, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { ScimErrors, directoryOf, isKnown, requireMatch, sendJson, sendResource } from './answer.js';
import { type GroupChange, patchGroup, readGroup } from './group-attributes.js';
import { type GroupRow, keyOfGroup } from './group.query.js';
import { ScimGroups } from './groups.service.js';
import { Projection, bodyOf, listOf, readList } from './list.js';
import { readPatch } from './patch.js';
import { toGroup } from './resources.js';
import { BY_TOKEN, baseOf } from './scim.controller.js';
import { missing } from './scim-error.js';

@Controller('scim/v2/Groups')
@UseFilters(ScimErrors)
export class ScimGroupsController {
  private readonly base: string;

  constructor(
    @Inject('CONFIG') config: { readonly publicUrl: string },
    private readonly groups: ScimGroups,
  ) {
    this.base = baseOf(config);
  }

  @Get()
  @OpenAccess(BY_TOKEN)
  scimGroups(@Req() request: Request, @Res() response: Response): Promise<void> {
    return this.list(request, response, request.query);
  }

  @Post('.search')
  @OpenAccess(BY_TOKEN)
  @HttpCode(200)
  scimGroupsSearch(@Req() request: Request, @Res() response: Response): Promise<void> {
    return this.list(request, response, bodyOf(request.body));
  }

  @Post()
  @OpenAccess(BY_TOKEN)
  async scimGroupCreate(@Req() request: Request, @Res() response: Response): Promise<void> {
    const row = await this.groups.create(directoryOf(request), readGroup(request.body));
    this.send(request, response, 201, row);
  }

  @Get(':id')
  @OpenAccess(BY_TOKEN)
  async scimGroup(@Req() request: Request, @Res() response: Response): Promise<void> {
    directoryOf(request);
    const row = await this.groups.get(keyOf(request));
    if (isKnown(request, toGroup(row, this.base))) return void response.status(304).end();
    this.send(request, response, 200, row);
  }

  @Put(':id')
  @OpenAccess(BY_TOKEN)
  scimGroupReplace(@Req() request: Request, @Res() response: Response): Promise<void> {
    return this.change(request, response, readGroup(request.body));
  }

  @Patch(':id')
  @OpenAccess(BY_TOKEN)
  scimGroupPatch(@Req() request: Request, @Res() response: Response): Promise<void> {
    return this.change(request, response, patchGroup(readPatch(request.body)));
  }

  @Delete(':id')
  @OpenAccess(BY_TOKEN)
  async scimGroupDelete(@Req() request: Request, @Res() response: Response): Promise<void> {
    await this.groups.remove(directoryOf(request), keyOf(request), this.condition(request));
    response.status(204).end();
  }

  /** Without members, where they are not asked for: of a company there may be many. */
  private async list(request: Request, response: Response, query: object): Promise<void> {
    directoryOf(request);
    const asked = readList(query);
    const projection = Projection.of(query);
    const withMembers = projection.has('members');
    const { rows, total } = await this.groups.list(asked, withMembers);
    const resources = rows.map((row) => projection.apply(toGroup(row, this.base, withMembers)));
    sendJson(response, 200, listOf(resources, total, asked));
  }

  private async change(request: Request, response: Response, said: GroupChange): Promise<void> {
    const row = await this.groups.change(directoryOf(request), keyOf(request), said, this.condition(request));
    this.send(request, response, 200, row);
  }

  private condition(request: Request) {
    return (row: GroupRow) => requireMatch(request, toGroup(row, this.base));
  }

  private send(request: Request, response: Response, status: number, row: GroupRow): void {
    const group = toGroup(row, this.base);
    sendResource(response, status, group, Projection.of(request.query).apply(group));
  }
}

/** What is malformed, of another kind, or gone is missing. */
function keyOf(request: Request): string {
  const key = keyOfGroup(String(request.params['id']));
  if (!key) throw missing();
  return key;
}

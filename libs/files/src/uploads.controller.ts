import { OpenAccess, type RequestContext, parseId, toId } from '#graphql';
import { type Language, translate } from '#i18n';
import { type Actor, notFound } from '#permissions';
import { newId } from '#persistence';
import { Controller, Delete, Head, Inject, Patch, Post, Req, Res } from '@nestjs/common';
import { MemoryLocker, Server } from '@tus/server';
import type { Request, Response } from 'express';
import { FAILED, STATUS, refusalOf } from './refusals.js';
import { TusStore, uploadKey } from './tus-store.js';
import { Uploads } from './uploads.service.js';

const PATH = '/uploads';
const OPEN = 'who may upload depends on the group, and is asked at each request';

/** Resumable uploads by the tus protocol. The upload's address names the file that it becomes. */
@Controller('uploads')
export class UploadsController {
  private readonly locker = new MemoryLocker();

  constructor(
    private readonly uploads: Uploads,
    @Inject('LOG') private readonly log: { error(error: unknown, message: string): void },
  ) {}

  /** Begins one: `Upload-Metadata` names the file (`filename`) and the group (`groupId`) where it is to be used. */
  @Post()
  @OpenAccess(OPEN)
  begin(@Req() request: Request, @Res() response: Response): Promise<void> {
    return this.answer(request, response);
  }

  /** How much of it is there. */
  @Head(':id')
  @OpenAccess(OPEN)
  ask(@Req() request: Request, @Res() response: Response): Promise<void> {
    return this.answer(request, response);
  }

  @Patch(':id')
  @OpenAccess(OPEN)
  goOn(@Req() request: Request, @Res() response: Response): Promise<void> {
    return this.answer(request, response);
  }

  @Delete(':id')
  @OpenAccess(OPEN)
  stop(@Req() request: Request, @Res() response: Response): Promise<void> {
    return this.answer(request, response);
  }

  private async answer(request: Request, response: Response): Promise<void> {
    const { actor, language } = request.context as RequestContext;
    const refused = !actor ? 'UNAUTHENTICATED' : isCrossSite(request) ? 'ORIGIN_REFUSED' : null;
    if (refused) return void response.status(STATUS[refused]!).type('json').end(bodyOf(refused, language));
    response.type('json');
    await this.serverFor(actor!, language).handle(request, response);
  }

  /** The protocol's own server, for one request: a listener of it is what knows who asks. */
  private serverFor(actor: Actor, language: Language): Server {
    return new Server({
      path: PATH,
      datastore: new TusStore(this.uploads, actor),
      locker: this.locker,
      relativeLocation: true,
      allowedOrigins: [],
      namingFunction: () => toId('File', newId()),
      maxSize: () => this.uploads.mostBytes(actor),
      onIncomingRequest: async (request, id) => {
        if (request.method !== 'POST') await this.uploads.find(actor, uploadKey(id));
      },
      onUploadCreate: async (_request, upload) => {
        const { groupId, filename } = upload.metadata ?? {};
        const group = parseId(groupId ?? '');
        if (group?.type !== 'Group') throw notFound();
        const asked = { groupId: group.uuid, name: filename ?? '', bytes: upload.size! };
        await this.uploads.begin(actor, uploadKey(upload.id), asked);
        return { metadata: {} };
      },
      onUploadFinish: async (_request, upload) => {
        const row = await this.uploads.find(actor, uploadKey(upload.id));
        await this.uploads.finish(actor, row);
        return {};
      },
      onResponseError: (_request, error) => {
        const { code, status } = refusalOf(error);
        if (code === FAILED) this.log.error(error, 'An upload failed');
        return { status_code: status, body: bodyOf(code, language) };
      },
    });
  }
}

const isCrossSite = (request: Request): boolean => request.headers['sec-fetch-site'] === 'cross-site';

const bodyOf = (code: string, language: Language): string =>
  JSON.stringify({ error: { code, message: translate(code, language) } });

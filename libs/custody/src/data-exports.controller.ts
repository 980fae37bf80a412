import { pipeline } from 'node:stream/promises';
import {
  ACTOR_SOURCE,
  type ActorSource,
  OpenAccess,
  type RequestContext,
  SESSION_COOKIE,
  cookieOf,
  parseId,
} from '#graphql';
import { Readers, beginBytes } from '#files';
import { translate } from '#i18n';
import { type Actor, DomainError, notFound } from '#permissions';
import { Records } from '#persistence';
import { Controller, Get, Inject, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Archives } from './archive/archives.service.js';
import type { DataExportRow } from './data-export.query.js';
import { DataExports } from './data-exports.service.js';

const STATUS: Readonly<Record<string, number>> = {
  UNAUTHENTICATED: 401,
  ORIGIN_REFUSED: 403,
  PROOF_REQUIRED: 403,
  NOT_FOUND: 404,
  FORBIDDEN: 404,
  EXPORT_ENDED: 410,
  EXPORT_OUTDATED: 410,
};

/** Copies over plain HTTP, as a whole or the rest of one that broke off. Each request asks anew for all that stands in it. */
@Controller('exports/data')
export class DataExportsController {
  constructor(
    private readonly service: DataExports,
    private readonly archives: Archives,
    private readonly readers: Readers,
    private readonly records: Records,
    @Inject(ACTOR_SOURCE) private readonly actors: ActorSource,
  ) {}

  @Get(':id')
  @OpenAccess('each copy asks whether it is the viewer’s, opened in this session, and all in it still theirs to read')
  async give(@Req() request: Request, @Res() response: Response): Promise<void> {
    const { actor, language } = request.context as RequestContext;
    try {
      if (!actor) throw new DomainError('UNAUTHENTICATED');
      if (request.headers['sec-fetch-site'] === 'cross-site') throw new DomainError('ORIGIN_REFUSED');
      const parsed = parseId(String(request.params['id']));
      if (parsed?.type !== 'DataExport') throw notFound();
      await this.send(await this.service.stored(actor, parsed.uuid), actor, request, response);
    } catch (error) {
      if (response.headersSent) return void response.destroy();
      if (!(error instanceof DomainError)) throw error;
      const code = error.code === 'FORBIDDEN' ? 'NOT_FOUND' : error.code;
      response
        .status(STATUS[code] ?? 422)
        .set('cache-control', 'private, no-store')
        .json({ error: { code, message: translate(code, language) } });
    }
  }

  private async send(row: DataExportRow, actor: Actor, request: Request, response: Response): Promise<void> {
    const size = row.bytes!;
    const etag = `"${row.sha256}"`;
    response.set({
      'content-type': 'application/zip',
      'content-disposition': `attachment; filename="entrenous-${row.readyAt!.toISOString().slice(0, 10)}.zip"`,
      'cache-control': 'private, no-store',
      'accept-ranges': 'bytes',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'",
      etag,
    });
    const begun = beginBytes(request, response, size, etag);
    if (!begun) return;
    await this.records.database.endReads(actor); // a download that takes its time holds no connection
    const stillMay = () => this.stillMay(request, row.id);
    await this.readers.while(stillMay, (signal) =>
      pipeline(this.archives.open(row.id, begun.range), response, { signal }),
    );
  }

  /** Whether the request would be answered if it came now. */
  private async stillMay(request: Request, id: string): Promise<boolean> {
    const token = cookieOf(request, SESSION_COOKIE);
    const actor = token ? await this.actors.actorOf(token, 'fr') : null;
    if (!actor) return false;
    try {
      await this.service.stored(actor, id);
      return true;
    } catch (error) {
      if (error instanceof DomainError) return false;
      throw error;
    } finally {
      await this.records.database.endReads(actor);
    }
  }
}
